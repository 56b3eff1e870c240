/** Subjunctives of reported speech → the indicative that takes their place. */
export const indicatives: ReadonlyMap<string, string> = new Map([
  ['dürfe', 'darf'],
  ['gebe', 'gibt'],
  ['gehe', 'geht'],
  ['habe', 'hat'],
  ['komme', 'kommt'],
  ['könne', 'kann'],
  ['müsse', 'muss'],
  ['sei', 'ist'],
  ['seien', 'sind'],
  ['werde', 'wird'],
  ['wolle', 'will'],
]);
