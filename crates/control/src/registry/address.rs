//! Addresses of images: the repository that a path under the endpoint's host stands for, and the
//! image that a task definition refers to.

use model::ecr;
use model::id::{AccountId, Region, RepositoryKey, Text, World};
use model::state::State;
use oci::digest::Digest;

/// The image of a repository that an address refers to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reference {
    /// The image that the tag leads to now.
    Tag(Text),
    /// The image of this manifest.
    Digest(Digest),
}

/// Comes after all names and regions, which are of ASCII.
const PAST_ALL: &str = "\u{80}";

/// Returns the world and name of `path`, the part of an image's address after the host. The world
/// is `home` unless the path begins with an account and a region.
pub fn world_of<'a>(path: &'a str, home: &World) -> (World, &'a str) {
    match ecr::abroad(path) {
        Some((account, region, name)) => (world(account, region), name),
        None => (home.clone(), path),
    }
}

/// Returns the part of a repository's address after the host: its name, preceded by account and
/// region unless they are those of `home`.
pub fn path(key: &RepositoryKey, home: &World) -> String {
    if key.world == *home {
        return key.name.to_string();
    }
    format!("{}/{}/{}", key.world.account, key.world.region, key.name)
}

/// Returns the first `count` paths of an account's repositories after `after`, sorted, and true if
/// there are more.
pub fn paths(
    state: &State,
    account: &AccountId,
    home: &World,
    after: &str,
    count: usize,
) -> (Vec<String>, bool) {
    let prefix = format!("{account}/");
    let first = match after.strip_prefix(&prefix) {
        Some(rest) => rest,
        None if after < prefix.as_str() => "",
        None => PAST_ALL,
    };
    // The names of the home region come without it, and its range is left out here. The character
    // after the slash ends it.
    let is_own = home.account == *account;
    let (begin, end) = (format!("{}/", home.region), format!("{}0", home.region));
    let entry = |text: &str| (account.clone(), Text::from(text));
    let ranges = match is_own {
        true => vec![(first, begin.as_str()), (first.max(&end), PAST_ALL)],
        false => vec![(first, PAST_ALL)],
    };
    let ranges = ranges.into_iter().filter(|(from, to)| from < to);
    let entries =
        ranges.flat_map(|(from, to)| state.index.repository_paths.range(entry(from)..entry(to)));
    let mut abroad = entries.map(|(_, path)| format!("{prefix}{path}")).peekable();
    let own = super::repositories(state, home, after).take_while(|_| is_own);
    let mut own = own.map(|row| row.key.name.to_string()).peekable();
    let sorted = std::iter::from_fn(|| match (own.peek(), abroad.peek()) {
        (Some(name), Some(path)) if path < name => abroad.next(),
        (Some(_), _) => own.next(),
        (None, _) => abroad.next(),
    });
    let mut behind = sorted.filter(|path| path.as_str() > after);
    let page = behind.by_ref().take(count).collect();
    (page, behind.next().is_some())
}

fn world(account: &str, region: &str) -> World {
    World { account: AccountId::from(account), region: Region::from(region) }
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use model::looks;
    use model::registry::Repository;
    use model::tx::Tx;

    use super::*;

    fn home() -> World {
        world("123456789012", "us-east-1")
    }

    fn key(world: World, name: &str) -> RepositoryKey {
        RepositoryKey { world, name: name.into() }
    }

    #[test]
    fn a_path_means_home_unless_it_names_account_and_region() {
        for name in [
            "web",
            "team/web",
            "111122223333/web",
            "111122223333/us-east-1",
            "111122223333/us-east-1/",
            "111122223333/team/web",
            "11112222333/us-east-1/web",
            "111122223333/us-east/web",
            "111122223333/usa-east-1/web",
            "111122223333/us-east-one/web",
        ] {
            assert_eq!(world_of(name, &home()), (home(), name));
        }
        for region in ["us-east-1", "us-gov-west-1", "ap-southeast-2"] {
            let there = key(world("111122223333", region), "team/web");
            let written = path(&there, &home());
            assert_eq!(world_of(&written, &home()), (there.world, "team/web"));
        }
        assert_eq!(path(&key(home(), "team/web"), &home()), "team/web");
    }

    #[test]
    fn paths_come_sorted_in_pages() {
        let mut tx = Tx::begin(&State::default(), Timestamp(1), [1; 32]);
        let names = ["a", "123456789012/b", "123456789012/us-east-1", "web", "web/x"];
        for region in ["eu-west-1", "us-east-1", "us-west-2"] {
            for name in names {
                tx.put(repository(key(world("123456789012", region), name)));
            }
        }
        tx.put(repository(key(world("111122223333", "us-east-1"), "other")));
        let account = home().account;
        let rows = tx.repositories.iter().filter(|row| row.key.world.account == account);
        let mut expected: Vec<String> = rows.map(|row| path(&row.key, &home())).collect();
        expected.sort_unstable();
        for count in [1, 2, 7, 100] {
            let (mut all, mut after) = (Vec::new(), String::new());
            loop {
                let (page, more) = paths(&tx, &account, &home(), &after, count);
                after = page.last().cloned().unwrap_or_default();
                all.extend(page);
                if !more {
                    break;
                }
            }
            assert_eq!(all, expected, "pages of {count}");
        }
        let other = paths(&tx, &"111122223333".into(), &home(), "", 9);
        assert_eq!(other, (vec!["111122223333/us-east-1/other".to_owned()], false));
        let past = paths(&tx, &account, &home(), "zebra", 9);
        assert_eq!(past, (Vec::new(), false));
    }

    /// The home region's repositories are in the index too, and a page must not read past them.
    #[test]
    fn a_page_of_paths_takes_few_looks() {
        let mut tx = Tx::begin(&State::default(), Timestamp(1), [1; 32]);
        for number in 0..500 {
            tx.put(repository(key(home(), &format!("web-{number:03}"))));
        }
        let last = format!("web-{:03}", 480);
        for after in ["", "web-250", &last] {
            for account in [&home().account, &"111122223333".into()] {
                let (_, looks) = looks::during(|| paths(&tx, account, &home(), after, 10));
                assert!(looks < 40, "{looks} looks at a page of ten of {account} after '{after}'");
            }
        }
    }

    fn repository(key: RepositoryKey) -> Repository {
        Repository {
            key,
            created_at: Timestamp(1),
            mutability: Default::default(),
            scan_on_push: false,
            policy: None,
            lifecycle: None,
            tags: Default::default(),
        }
    }
}
