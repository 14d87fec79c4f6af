/** @throws when the manifest does not enable the service: without `enabledAdvancedServices` its name is not defined */
export function advancedService<T>(name: string, service: T | undefined): T {
  if (service === undefined)
    throw new Error(`The advanced service ${name} is not enabled in appsscript.json`);
  return service;
}
