//! `gantry ps`: the containers of this host in the columns of `docker ps`, from the agent's folder
//! alone: no agent and no control plane need run.

use std::io::Write;

use agent::listing::{Listed, Stage};
use anyhow::{Result, bail};
use api::Timestamp;
use model::task::Health;

use super::table::table;
use crate::cli::Ps;
use crate::{agent_folder, claim, machine};

const HEADINGS: [&str; 7] =
    ["CONTAINER ID", "IMAGE", "COMMAND", "CREATED", "STATUS", "PORTS", "NAMES"];
/// The letters of an id and of a command that Docker shows.
const SHOWN_ID: usize = 12;
const SHOWN_COMMAND: usize = 20;
/// The length of Docker's own ids; others differ only at their end.
const DOCKER_ID: usize = 64;

pub(crate) fn run(args: &Ps) -> Result<()> {
    machine::require_root()?;
    let data = agent_folder::meant(args.data.clone())?;
    let folder = agent_folder::folder(&data);
    if !folder.exists() {
        bail!(
            "no agent was ever started on the data folder {}: name another with --data",
            data.display()
        );
    }
    let tag = claim::kept_tag(&folder)?;
    let all = agent::listing::list(&folder, tag.as_deref())?;
    std::io::stdout().write_all(text(&all, args, rim::clock::now()).as_bytes())?;
    Ok(())
}

/// Returns the whole output.
fn text(all: &[Listed], args: &Ps, now: Timestamp) -> String {
    let shown = all.iter().filter(|one| args.all || matches!(one.stage, Stage::Up { .. }));
    if args.quiet {
        return shown.map(|one| id(&one.id, args.no_trunc).to_owned() + "\n").collect();
    }
    let rows: Vec<_> = shown.map(|one| row(one, args.no_trunc, now)).collect();
    table(HEADINGS, &rows)
}

fn row(one: &Listed, is_whole: bool, now: Timestamp) -> [String; 7] {
    [
        id(&one.id, is_whole).to_owned(),
        one.image.to_string(),
        command(&one.command, is_whole),
        format!("{} ago", span(one.created, now)),
        status(one.stage, now),
        one.ports.join(", "),
        one.name.clone(),
    ]
}

fn id(whole: &str, is_whole: bool) -> &str {
    match whole.get(..SHOWN_ID) {
        Some(short) if !is_whole && whole.len() == DOCKER_ID => short,
        Some(_) | None => whole,
    }
}

/// Returns the command in quotes, with nothing in it that moves the cursor.
fn command(words: &[String], is_whole: bool) -> String {
    let whole = words.join(" ");
    let shown = match whole.char_indices().nth(SHOWN_COMMAND) {
        Some(_) if !is_whole => {
            let head: String = whole.chars().take(SHOWN_COMMAND - 1).collect();
            head + "…"
        }
        Some(_) | None => whole,
    };
    format!("{shown:?}")
}

fn status(stage: Stage, now: Timestamp) -> String {
    match stage {
        Stage::Created => "Created".to_owned(),
        Stage::Up { since, health } => {
            let health = match health {
                None => "",
                Some(Health::Unknown) => " (health: starting)",
                Some(Health::Healthy) => " (healthy)",
                Some(Health::Unhealthy) => " (unhealthy)",
            };
            format!("Up {}{health}", span(since, now))
        }
        Stage::Exited { code, at } => {
            let code = code.map_or_else(|| "?".to_owned(), |code| code.to_string());
            match at {
                Some(at) => format!("Exited ({code}) {} ago", span(at, now)),
                None => format!("Exited ({code})"),
            }
        }
    }
}

/// Says a span of time as Docker does.
fn span(from: Timestamp, now: Timestamp) -> String {
    let seconds = now.0.saturating_sub(from.0).max(0) / 1000;
    let (minutes, hours) = (seconds / 60, (seconds + 1800) / 3600);
    let days = hours / 24;
    match (seconds, minutes, hours, days) {
        (0, ..) => "Less than a second".to_owned(),
        (1, ..) => "1 second".to_owned(),
        (2..60, ..) => format!("{seconds} seconds"),
        (_, 1, ..) => "About a minute".to_owned(),
        (_, 2..60, ..) => format!("{minutes} minutes"),
        (_, _, 1, _) => "About an hour".to_owned(),
        (_, _, 2..48, _) => format!("{hours} hours"),
        (_, _, _, ..14) => format!("{days} days"),
        (_, _, _, 14..60) => format!("{} weeks", days / 7),
        (_, _, _, 60..730) => format!("{} months", days / 30),
        _ => format!("{} years", days / 365),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_000_000_000_000);

    fn ago(seconds: i64) -> Timestamp {
        Timestamp(NOW.0 - seconds * 1000)
    }

    fn one(id: &str, stage: Stage) -> Listed {
        Listed {
            id: id.into(),
            image: "web:1".into(),
            command: ["httpd", "-f", "-p", "80", "-h", "/www"].map(str::to_owned).to_vec(),
            created: ago(180),
            stage,
            ports: vec!["0.0.0.0:1->80/tcp".into(), "0.0.0.0:2->81/udp".into()],
            name: "ecs-web-1-web-t1".into(),
        }
    }

    fn args(all: bool, quiet: bool, no_trunc: bool) -> Ps {
        Ps { all, quiet, no_trunc, data: None }
    }

    #[test]
    fn the_columns_are_dockers() {
        let up =
            one(&"a1".repeat(32), Stage::Up { since: ago(120), health: Some(Health::Healthy) });
        let ended = one("t1-0000000001", Stage::Exited { code: Some(1), at: Some(ago(61)) });
        let all = [up, ended];
        let said = text(&all, &args(false, false, false), NOW);
        let lines: Vec<&str> = said.lines().collect();
        assert_eq!(
            lines,
            [
                "CONTAINER ID   IMAGE   COMMAND                  CREATED         STATUS                   \
                 PORTS                                  NAMES",
                "a1a1a1a1a1a1   web:1   \"httpd -f -p 80 -h /…\"   3 minutes ago   Up 2 minutes (healthy)   \
                 0.0.0.0:1->80/tcp, 0.0.0.0:2->81/udp   ecs-web-1-web-t1",
            ]
        );
        let said = text(&all, &args(true, false, true), NOW);
        assert!(said.contains(&"a1".repeat(32)) && said.contains("\"httpd -f -p 80 -h /www\""));
        assert!(said.contains("Exited (1) About a minute ago"), "{said}");
        assert_eq!(text(&all, &args(true, true, false), NOW), "a1a1a1a1a1a1\nt1-0000000001\n");
        assert_eq!(text(&[], &args(true, true, false), NOW), "");
    }

    #[test]
    fn a_span_is_said_as_docker_says_it() {
        let table = [
            (0, "Less than a second"),
            (1, "1 second"),
            (59, "59 seconds"),
            (60, "About a minute"),
            (3599, "59 minutes"),
            (3600, "About an hour"),
            (5400, "2 hours"),
            (47 * 3600, "47 hours"),
            (48 * 3600, "2 days"),
            (14 * 86_400, "2 weeks"),
            (60 * 86_400, "2 months"),
            (730 * 86_400, "2 years"),
            (-5, "Less than a second"),
        ];
        for (seconds, said) in table {
            assert_eq!(span(ago(seconds), NOW), said, "{seconds}");
        }
    }

    #[test]
    fn a_command_moves_no_cursor() {
        assert_eq!(command(&["\u{1b}[2J".to_owned()], false), r#""\u{1b}[2J""#);
    }
}
