// Style sheets are bundled as their text.

declare module '*.css' {
  const text: string;
  // A module of the bundler has only a default export.
  export default text;
}
