declare module 'gas-local' {
  const gasLocal: {
    /** Runs every `.js` file of a folder in the context and returns it: https://www.npmjs.com/package/gas-local */
    require(folder: string, context: object): object;
  };
  export default gasLocal;
}
