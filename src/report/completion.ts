/** A command as a shell completes it. */
export interface Words {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly {
    readonly name: string;
    readonly summary: string;
    /** The values that it takes, `file` for paths; undefined for a switch. */
    readonly takes?: readonly string[] | 'file';
  }[];
  /** What stands behind the command. */
  readonly takes: readonly string[] | 'file';
}

export type Shell = 'bash' | 'zsh' | 'fish';

/** The script for each shell. */
export const scripts: Readonly<Record<Shell, (commands: readonly Words[]) => string>> = { bash, zsh, fish };

export const shells = Object.keys(scripts) as readonly Shell[];

function bash(commands: readonly Words[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ name: option, takes }) =>
      takes === undefined ? [] : [`    '${name} ${option}') ${takes === 'file' ? FILES : words(takes)} ;;`],
    ),
  );
  const rest = commands.map(({ name, options, takes }) => {
    const known = options.map((option) => option.name);
    const own = takes === 'file' ? FILES : words(takes);
    return `    ${name}) if [[ $word == -* ]]; then ${words(known)}; else ${own}; fi ;;`;
  });
  return `# wersagt completion bash: source <(wersagt completion bash)
_wersagt() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then ${words([...commands.map(({ name }) => name), '--help', '--version'])}; return; fi
  case "$command $before" in
${values.join('\n')}
    *) case $command in
${rest.map((line) => `  ${line}`).join('\n')}
    esac ;;
  esac
}
complete -o filenames -F _wersagt wersagt
`;
}

const FILES = 'mapfile -t COMPREPLY < <(compgen -f -- "$word")';
const words = (list: readonly string[]): string =>
  `mapfile -t COMPREPLY < <(compgen -W '${list.join(' ')}' -- "$word")`;

function zsh(commands: readonly Words[]): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`);
  const cases = commands.map(({ name, options, takes }) => {
    const flags = options.map(
      (option) =>
        `'${option.name}[${quoted(option.summary)}]${option.takes === undefined ? '' : `:value:${zshValues(option.takes)}`}'`,
    );
    return `    ${name}) _arguments ${[...flags, `'*::value:${zshValues(takes)}'`].join(' ')} ;;`;
  });
  return `#compdef wersagt
# wersagt completion zsh > "\${fpath[1]}/_wersagt"
_wersagt() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _wersagt wersagt
`;
}

const zshValues = (takes: readonly string[] | 'file'): string => (takes === 'file' ? '_files' : `(${takes.join(' ')})`);
const quoted = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:\\]/g, '\\$&');

function fish(commands: readonly Words[]): string {
  const lines = commands.flatMap(({ name, summary, options, takes }) => {
    const within = `complete -c wersagt -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c wersagt -n __fish_use_subcommand -f -a ${name} -d '${escaped(summary)}'`,
      ...(takes === 'file' ? [] : [`${within} -f -a '${takes.join(' ')}'`]),
      ...options.map((option) => {
        const values =
          option.takes === undefined ? '' : option.takes === 'file' ? ' -r -F' : ` -x -a '${option.takes.join(' ')}'`;
        return `${within} -l ${option.name.slice(2)}${values} -d '${escaped(option.summary)}'`;
      }),
    ];
  });
  return `# wersagt completion fish > ~/.config/fish/completions/wersagt.fish\n${lines.join('\n')}\n`;
}

const escaped = (text: string): string => text.replace(/['\\]/g, '\\$&');
