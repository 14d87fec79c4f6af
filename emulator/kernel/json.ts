/** What crosses the bridge between the script's realm and Node. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };
