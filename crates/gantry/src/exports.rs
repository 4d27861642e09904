//! The lines that point the AWS tools of a shell at a region.

use clap::ValueEnum;

/// The shells whose language is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shell {
    /// And all others with `export NAME=value`, such as zsh and dash.
    Bash,
    Fish,
    Powershell,
}

impl Shell {
    /// Returns the shell of a path such as that in `$SHELL`.
    pub(crate) fn named(path: &str) -> Shell {
        match path.rsplit('/').next() {
            Some("fish") => Shell::Fish,
            Some("pwsh" | "powershell") => Shell::Powershell,
            Some(_) | None => Shell::Bash,
        }
    }
}

/// Returns a line for each variable. A region in strict mode shows a key once, when it makes it, so
/// there is none to give.
pub(crate) fn exports(endpoint: &str, region: &str, is_open: bool, shell: Shell) -> String {
    let place = [("AWS_ENDPOINT_URL", endpoint), ("AWS_DEFAULT_REGION", region)];
    let key = [("AWS_ACCESS_KEY_ID", "gantry"), ("AWS_SECRET_ACCESS_KEY", "gantry")];
    let all = place.into_iter().chain(key.into_iter().filter(|_| is_open));
    all.map(|(name, value)| line(name, value, shell)).collect()
}

/// Sets one variable. The values have no quotes in them; brackets of an address in version 6 mean
/// something to fish.
fn line(name: &str, value: &str, shell: Shell) -> String {
    match shell {
        Shell::Bash => format!("export {name}={value}\n"),
        Shell::Fish => format!("set -gx {name} '{value}'\n"),
        Shell::Powershell => format!("$Env:{name} = '{value}'\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_shell_has_its_own_statements() {
        let said = |shell| exports("http://127.0.0.1:4566", "us-east-1", true, shell);
        assert_eq!(
            said(Shell::Bash),
            "export AWS_ENDPOINT_URL=http://127.0.0.1:4566\n\
             export AWS_DEFAULT_REGION=us-east-1\n\
             export AWS_ACCESS_KEY_ID=gantry\n\
             export AWS_SECRET_ACCESS_KEY=gantry\n"
        );
        assert!(
            said(Shell::Fish).starts_with("set -gx AWS_ENDPOINT_URL 'http://127.0.0.1:4566'\n")
        );
        assert!(said(Shell::Powershell).ends_with("$Env:AWS_SECRET_ACCESS_KEY = 'gantry'\n"));
    }

    #[test]
    fn a_region_that_checks_keys_has_none_to_give() {
        let said = exports("http://127.0.0.1:4566", "us-east-1", false, Shell::Bash);
        assert!(!said.contains("KEY") && said.lines().count() == 2, "{said}");
    }

    #[test]
    fn a_shell_is_known_by_the_end_of_its_path() {
        let named = ["/usr/bin/fish", "/opt/pwsh", "/bin/zsh", ""].map(Shell::named);
        assert_eq!(named, [Shell::Fish, Shell::Powershell, Shell::Bash, Shell::Bash]);
    }
}
