/** The one vocabulary onto which every dialect's step kinds are folded; a kind that fits none keeps its own name. */
export const stepKinds = ['begin', 'thought', 'search', 'read_file', 'edit_file', 'command', 'completion'] as const;
export type StepKind = (typeof stepKinds)[number];

const words: Readonly<Record<StepKind, string>> = {
  begin: 'begin begin_interaction begin_session start start_session start_interaction task_start session_start init',
  thought: `thought think thinking add_thought reasoning reason reflect reflection analyze analyse analysis
    analyze_problem analyse_problem analyze_code plan planning plan_update update_plan todo_list todo_write
    agent_thought agent_thought_chunk note observation_note`,
  search: `search search_string search_code search_codebase search_dir search_directory search_file search_files
    search_text search_repo codebase_search code_search grep grep_search ripgrep rg find find_file find_files
    find_in_files find_references find_symbol glob file_search list_dir list_directory list_files ls`,
  read_file: `read read_file read_files open open_file view view_file cat select_code_chunks inspect_file show_file
    view_range scroll scroll_down scroll_up goto read_text_file get_file`,
  edit_file: `edit edit_file edit_code find_and_replace_code find_and_replace replace replace_code replace_string
    replace_in_file str_replace str_replace_editor search_replace write write_file write_to_file write_text_file
    create create_file new_file insert insert_code insert_lines apply_patch apply_diff patch modify modify_file
    update_file delete_file remove_file rename_file move_file multi_edit file_change undo_edit`,
  command: `command run run_command execute execute_command execute_bash execute_terminal_command exec bash shell
    terminal terminal_command run_terminal_cmd run_terminal_command run_in_terminal run_shell_command
    command_execution cmd run_test run_tests test execute_tests run_script`,
  completion: `completion complete complete_task task_complete attempt_completion finish finished done end
    end_session end_interaction session_end submit submit_solution task_end`,
};

const kindOfWord = new Map<string, StepKind>(
  Object.entries(words).flatMap(([kind, names]) => names.split(/\s+/).map((name) => [name, kind as StepKind] as const)),
);

/** `name` in snake case: `SEARCH_CODE`, `searchCode` and `search-code` are one. */
export function snakeCase(name: string): string {
  const split = name.trim().replace(/([a-z\d])([A-Z])/g, '$1_$2');
  return split.toLowerCase().replace(/[\s.:/-]+/g, '_');
}

/** The kind that a dialect's name of a step means, or undefined for a name we don't know. */
export function kindOfName(name: string): StepKind | undefined {
  return kindOfWord.get(snakeCase(name));
}
