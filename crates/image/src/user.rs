//! `USER` of an image, or what stands in its place, to numbers, read from the image's own passwd and group
//! files. The rules are Docker's.

use std::io;
use std::path::Path;

use walk::Inside;

/// The largest passwd or group file read, in bytes.
const MAX_ACCOUNT_FILE_BYTES: u64 = 4 << 20;
/// The largest id: the kernel's ids have 32 bits, and Docker accepts the positive half.
const MAX_ID: u32 = i32::MAX as u32;

/// The user and groups of a process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    pub uid: u32,
    pub gid: u32,
    /// Supplementary groups without repetition: the primary one, as Docker has it, then the others
    /// in order. A file that denies access to a group must not be open to a process with that group
    /// as its primary only.
    pub groups: Vec<u32>,
    /// The home directory; `/` if the image names none.
    pub home: String,
}

/// The reason why a user cannot be resolved.
#[derive(Debug, thiserror::Error)]
pub enum UserError {
    #[error("unable to find user {0}: no matching entries in passwd file")]
    NoUser(String),
    #[error("unable to find group {0}: no matching entries in group file")]
    NoGroup(String),
    #[error("uids and gids must be in range 0-2147483647, got {0}")]
    OutOfRange(String),
    #[error("cannot read {file} of the image: {source}")]
    Read { file: &'static str, source: io::Error },
}

/// Resolves `user[:group]` (names or numbers; empty is root) inside the tree `rootfs`.
pub fn resolve_user(rootfs: &Path, text: &str) -> Result<Resolved, UserError> {
    let tree = Inside::open(rootfs)
        .map_err(|source| UserError::Read { file: "the root directory", source })?;
    resolve(text, &read(&tree, "etc/passwd")?, &read(&tree, "etc/group")?)
}

fn read(tree: &Inside, file: &'static str) -> Result<String, UserError> {
    let bytes = tree
        .read(Path::new(file), MAX_ACCOUNT_FILE_BYTES)
        .map_err(|source| UserError::Read { file, source })?;
    Ok(String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned())
}

/// Resolves a user from the texts of `passwd` and `group`, empty if the files are absent. Pure.
fn resolve(text: &str, passwd: &str, group: &str) -> Result<Resolved, UserError> {
    let (user, wanted_group) = text.split_once(':').unwrap_or((text, ""));
    let user = if user.is_empty() { "0" } else { user };
    let account = accounts(passwd).find(|account| account.name == user);
    let account = match (account, number(user)?) {
        (Some(account), _) => Some(account),
        (None, Some(uid)) => accounts(passwd).find(|account| account.uid == uid),
        (None, None) => return Err(UserError::NoUser(user.to_owned())),
    };
    let uid = match &account {
        Some(account) => account.uid,
        None => number(user)?.unwrap_or(0),
    };
    let home = account.as_ref().map_or("/", |account| account.home).to_owned();
    if !wanted_group.is_empty() {
        let gid = group_id(wanted_group, group)?;
        return Ok(Resolved { uid, gid, groups: vec![gid], home });
    }
    let gid = account.as_ref().map_or(0, |account| account.gid);
    let others = account.as_ref().map_or(vec![], |account| memberships(account.name, group));
    let groups = std::iter::once(gid).chain(others.into_iter().filter(|other| *other != gid));
    Ok(Resolved { uid, gid, groups: groups.collect(), home })
}

struct Account<'a> {
    name: &'a str,
    uid: u32,
    gid: u32,
    home: &'a str,
}

/// Parses the well-formed lines of a passwd file; others are skipped, as by libc.
fn accounts(passwd: &str) -> impl Iterator<Item = Account<'_>> {
    passwd.lines().filter_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next().filter(|name| !name.is_empty() && !name.starts_with('#'))?;
        let uid = fields.nth(1)?.parse().ok()?;
        let gid = fields.next()?.parse().ok()?;
        let home = fields.nth(1).filter(|home| !home.is_empty()).unwrap_or("/");
        Some(Account { name, uid, gid, home })
    })
}

/// Lists (name, gid, members) of a group file.
fn group_lines(group: &str) -> impl Iterator<Item = (&str, u32, &str)> {
    group.lines().filter_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next().filter(|name| !name.is_empty())?;
        let gid = fields.nth(1)?.parse().ok()?;
        Some((name, gid, fields.next().unwrap_or("")))
    })
}

fn group_id(wanted: &str, group: &str) -> Result<u32, UserError> {
    let named = group_lines(group).find(|(name, _, _)| *name == wanted).map(|(_, gid, _)| gid);
    match (named, number(wanted)?) {
        (Some(gid), _) | (None, Some(gid)) => Ok(gid),
        (None, None) => Err(UserError::NoGroup(wanted.to_owned())),
    }
}

fn memberships(user: &str, group: &str) -> Vec<u32> {
    let mut groups: Vec<u32> = group_lines(group)
        .filter(|(_, _, members)| members.split(',').any(|member| member == user))
        .map(|(_, gid, _)| gid)
        .collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}

/// Parses a decimal id; `None` if the text is a name.
fn number(text: &str) -> Result<Option<u32>, UserError> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    match text.parse::<u32>() {
        Ok(id) if id <= MAX_ID => Ok(Some(id)),
        Ok(_) | Err(_) => Err(UserError::OutOfRange(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/sh\n#c:x:1:1::/:\nbroken\n\
        web:x:33:34:web:/srv/web:/bin/sh\n1234:x:50:51::/odd:\n";
    const GROUP: &str = "root:x:0:\nwww:x:34:\naudio:x:29:web,other\nvideo:x:28:web\n";

    fn resolved(text: &str) -> Resolved {
        resolve(text, PASSWD, GROUP).unwrap()
    }

    #[test]
    fn names_numbers_and_groups() {
        let root = Resolved { uid: 0, gid: 0, groups: vec![0], home: "/root".into() };
        assert_eq!(resolved(""), root);
        assert_eq!(resolved("root"), root);
        let web = Resolved { uid: 33, gid: 34, groups: vec![34, 28, 29], home: "/srv/web".into() };
        assert_eq!(resolved("web"), web);
        assert_eq!(resolved("33"), web);
        assert_eq!(resolved("web:audio"), Resolved { gid: 29, groups: vec![29], ..web.clone() });
        assert_eq!(resolved("web:7"), Resolved { gid: 7, groups: vec![7], ..web });
        let stranger = Resolved { uid: 999, gid: 0, groups: vec![0], home: "/".into() };
        assert_eq!(resolved("999"), stranger);
        assert_eq!(resolved("999:www"), Resolved { gid: 34, groups: vec![34], ..stranger });
        // A name of digits takes precedence over the number, as in Docker.
        assert_eq!(resolved("1234").uid, 50);
    }

    #[test]
    fn unknown_names_are_refused_in_dockers_words() {
        let text = |user| resolve(user, PASSWD, GROUP).unwrap_err().to_string();
        assert_eq!(
            text("nobody"),
            "unable to find user nobody: no matching entries in passwd file"
        );
        assert_eq!(text("web:no"), "unable to find group no: no matching entries in group file");
        assert!(text("4294967296").contains("must be in range 0-2147483647"));
        assert!(text("2147483648").contains("must be in range"));
    }

    #[test]
    fn a_passwd_link_out_of_the_rootfs_reads_nothing_outside() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dir.path().join("rootfs/etc")).unwrap();
        std::fs::write(dir.path().join("outside"), "evil:x:7:7::/:\n").unwrap();
        std::os::unix::fs::symlink("../../outside", dir.path().join("rootfs/etc/passwd")).unwrap();
        let rootfs = dir.path().join("rootfs");
        assert!(matches!(resolve_user(&rootfs, "evil"), Err(UserError::NoUser(_))));
        assert_eq!(resolve_user(&rootfs, "").unwrap().home, "/");
    }
}
