/**
 * What makes a shell ask us. Each hands the words before the cursor to `esg-align complete`, the last of them behind a
 * colon, so that an empty one arrives too; it gets `value<tab>what it is` a line, and `:files` where a file may stand.
 */
export const scripts = {
  bash: `# esg-align: completion for bash 3.2 and later
_esg_align() {
  local line="\${COMP_LINE:0:COMP_POINT}" part="\${COMP_WORDS[COMP_CWORD]}" last before value
  local -a words
  read -ra words <<< "$line"
  [[ "$line" == *[[:space:]] ]] && words+=('')
  last="\${words[\${#words[@]}-1]}"
  # Readline takes = : and @ for the ends of words, and replaces only what is behind them.
  [[ "$part" == [=:@] ]] && part=''
  before="\${last%"$part"}"
  COMPREPLY=()
  while IFS= read -r value; do
    if [[ "$value" == ':files' ]]; then
      compopt -o filenames 2> /dev/null
      while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen -f -- "$part")
    else
      value="\${value%%$'\\t'*}"
      COMPREPLY+=("\${value#"$before"}")
    fi
  done < <(esg-align complete -- "\${words[@]:1:\${#words[@]}-2}" ":$last" 2> /dev/null)
}
complete -F _esg_align esg-align
`,
  zsh: `#compdef esg-align
# esg-align: completion for zsh
_esg_align() {
  local line files=
  local -a values
  for line in "\${(@f)$(esg-align complete -- "\${(@Q)words[2,CURRENT-1]}" ":\${(Q)PREFIX}" 2> /dev/null)}"; do
    case $line in
      '') ;;
      :files) files=1 ;;
      *) values+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done
  (( \${#values} )) && _describe -t values 'esg-align' values
  [[ -n $files ]] && _files
  return 0
}
if [[ "\${funcstack[1]-}" == _esg_align ]]; then
  _esg_align "$@"
else
  compdef _esg_align esg-align
fi
`,
  fish: `# esg-align: completion for fish
function __esg_align_complete
    set -l words (commandline -opc)
    set -l last (commandline -ct)
    for line in (esg-align complete -- $words[2..-1] ":$last" 2> /dev/null)
        if test "$line" = ':files'
            __fish_complete_path "$last"
        else
            printf '%s\\n' "$line"
        end
    end
end
complete -c esg-align -f -a '(__esg_align_complete)'
`,
  powershell: `# esg-align: completion for PowerShell
Register-ArgumentCompleter -Native -CommandName esg-align -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    esg-align complete -- @words ":$wordToComplete" 2> $null | ForEach-Object {
        if ($_ -eq ':files') {
            [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete)
        } else {
            $value, $about = $_ -split "\\t", 2
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
        }
    }
}
`,
} as const;

export type ShellName = keyof typeof scripts;

export const shellNames = Object.keys(scripts) as readonly ShellName[];
