//! Names around image registries: AWS's registry names, and our user name of agents.

use oci::reference::{DEFAULT_HOST, Reference};

use crate::id::{AccountId, Region, RepositoryKey, Text, World};
use crate::partition;

/// An image of a repository of ours, as a task definition may name it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ImageName {
    /// None for the world that the region is at home in.
    pub world: Option<World>,
    pub repository: Text,
    /// The tag, or the digest with `sha256:` before it, which no tag can have.
    pub reference: Text,
}

impl ImageName {
    /// Returns the name that precedes all others, the start of ranges over them.
    pub(crate) fn first() -> ImageName {
        ImageName { world: None, repository: "".into(), reference: "".into() }
    }

    /// Reads the image of a definition. Hosts are not checked here: any host may be Gantry's, and
    /// AWS's own always count as such. None for an image that no repository of ours can have.
    pub fn read(image: &str) -> Option<ImageName> {
        let written: Reference = image.parse().ok()?;
        let (host, path) = (written.host(), written.repository());
        let (place, name) = match (account_and_region(host), host) {
            (Some(place), _) => (Some(place), path),
            (None, DEFAULT_HOST) => return None,
            (None, _) => match abroad(path) {
                Some((account, region, name)) => (Some((account, region)), name),
                None => (None, path),
            },
        };
        // A tag beside a digest is ignored.
        let reference = match (written.digest(), written.tag()) {
            (Some(digest), _) => digest.to_string(),
            (None, tag) => tag?.to_owned(),
        };
        let world = place.map(|(account, region)| World {
            account: AccountId::from(account),
            region: Region::from(region),
        });
        Some(ImageName { world, repository: name.into(), reference: reference.into() })
    }

    /// Returns the names that `reference` of the repository may have in a region at home in `home`.
    pub fn of(repository: &RepositoryKey, reference: &str, home: &World) -> Vec<ImageName> {
        let at = |world| ImageName {
            world,
            repository: repository.name.clone(),
            reference: reference.into(),
        };
        let plain = (repository.world == *home).then(|| at(None));
        plain.into_iter().chain([at(Some(repository.world.clone()))]).collect()
    }
}

/// The user name of agents at their control plane's registry; the link's token is the password.
pub const AGENT_USER: &str = "gantry-agent";

/// Returns account and region from a private ECR registry's name, of any partition, including FIPS
/// and dual-stack endpoints.
pub fn account_and_region(host: &str) -> Option<(&str, &str)> {
    let (account, rest) = host.split_at_checked(12)?;
    let region = partition::dns_suffixes()
        .find_map(|suffix| between(rest, &[".dkr.ecr.", ".dkr.ecr-fips."], suffix))
        .or_else(|| {
            ["on.aws", "on.amazonwebservices.com.cn", "on.amazonwebservices.eu"]
                .iter()
                .find_map(|suffix| between(rest, &[".dkr-ecr.", ".dkr-ecr-fips."], suffix))
        })?;
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let good = account.bytes().all(|byte| byte.is_ascii_digit())
        && !region.is_empty()
        && region.bytes().all(plain);
    good.then_some((account, region))
}

/// Returns the text between one of `prefixes` and `.suffix`.
fn between<'a>(text: &'a str, prefixes: &[&str], suffix: &str) -> Option<&'a str> {
    let rest = prefixes.iter().find_map(|prefix| text.strip_prefix(prefix))?;
    rest.strip_suffix(suffix)?.strip_suffix('.')
}

/// Splits `path` into account, region and name, if its first two parts look like the former.
pub fn abroad(path: &str) -> Option<(&str, &str, &str)> {
    let (account, rest) = path.split_once('/')?;
    let (region, name) = rest.split_once('/')?;
    (is_account(account) && partition::is_region(region) && !name.is_empty())
        .then_some((account, region, name))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_names_are_taken() {
        let found = Some(("123456789012", "eu-west-1"));
        assert_eq!(account_and_region("123456789012.dkr.ecr-fips.eu-west-1.amazonaws.com"), found);
        assert_eq!(account_and_region("123456789012.dkr-ecr.eu-west-1.on.aws"), found);
        for other in ["", "123456789012", "123456789012.dkr.ecr..amazonaws.com", "é123456789012"] {
            assert_eq!(account_and_region(other), None, "{other}");
        }
    }

    #[test]
    fn an_image_of_a_definition_names_repository_and_tag_or_digest() {
        let digest = oci::digest::Digest([1; 32]).to_string();
        let name = |account: Option<&str>, repository: &str, reference: &str| ImageName {
            world: account
                .map(|account| World { account: account.into(), region: "eu-west-1".into() }),
            repository: repository.into(),
            reference: reference.into(),
        };
        let abroad = Some("111122223333");
        for (text, expected) in [
            ("127.0.0.1:4566/web:1", Some(name(None, "web", "1"))),
            ("localhost/team/web", Some(name(None, "team/web", "latest"))),
            (&format!("h.x/web:1@{digest}"), Some(name(None, "web", &digest))),
            ("h:1/111122223333/eu-west-1/web:v1", Some(name(abroad, "web", "v1"))),
            (
                "111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/web:1",
                Some(name(abroad, "team/web", "1")),
            ),
            ("alpine:3", None),
            ("library/alpine:3", None),
            ("h.x/web@sha256:1", None),
        ] {
            assert_eq!(ImageName::read(text), expected, "{text}");
        }
    }

    #[test]
    fn paths_of_other_accounts_and_regions_are_told_from_names() {
        for region in ["us-east-1", "us-gov-west-1", "eusc-de-east-1"] {
            let path = format!("123456789012/{region}/a/b");
            assert_eq!(abroad(&path), Some(("123456789012", region, "a/b")));
        }
        for name in ["123456789012/web-app-1/a", "123456789012/us-east-1/", "12/us-east-1/a"] {
            assert_eq!(abroad(name), None, "{name}");
        }
    }
}
