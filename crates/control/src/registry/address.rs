//! Addresses of images: the repository that a path under the endpoint's host stands for, and the
//! image that a task definition refers to.

use model::ecr;
use model::id::{AccountId, Region, RepositoryKey, Text, World};
use oci::digest::Digest;
use oci::reference::DEFAULT_HOST;

/// The image of a repository that an address refers to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reference {
    Tag(Text),
    Digest(Digest),
}

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

/// Returns the repository and the image that `image`, as in a task definition, refers to. Hosts are
/// not checked here: any host may be Gantry's, and AWS's own always count as such.
pub fn image(image: &str, home: &World) -> Option<(RepositoryKey, Reference)> {
    let written: oci::reference::Reference = image.parse().ok()?;
    let path = written.repository();
    let (world, name) = match (aws_registry(written.host()), written.host()) {
        (Some(world), _) => (world, path),
        (None, DEFAULT_HOST) => return None,
        (None, _) => world_of(path, home),
    };
    // A tag beside a digest is ignored.
    let reference = match (written.digest(), written.tag()) {
        (Some(digest), _) => Reference::Digest(digest),
        (None, tag) => Reference::Tag(tag?.into()),
    };
    Some((RepositoryKey { world, name: name.into() }, reference))
}

/// Returns the world of an AWS registry such as `ACCOUNT.dkr.ecr.REGION.amazonaws.com`.
pub fn aws_registry(host: &str) -> Option<World> {
    ecr::account_and_region(host).map(|(account, region)| world(account, region))
}

fn world(account: &str, region: &str) -> World {
    World { account: AccountId::from(account), region: Region::from(region) }
}

#[cfg(test)]
mod tests {
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
    fn an_image_of_a_definition_names_repository_and_tag_or_digest() {
        let digest = Digest([1; 32]);
        let tag = |text: &str| Reference::Tag(text.into());
        let abroad = world("111122223333", "eu-west-1");
        for (text, expected) in [
            ("127.0.0.1:4566/web:1", Some((key(home(), "web"), tag("1")))),
            ("localhost/team/web", Some((key(home(), "team/web"), tag("latest")))),
            (&format!("h.x/web:1@{digest}"), Some((key(home(), "web"), Reference::Digest(digest)))),
            ("h:1/111122223333/eu-west-1/web:v1", Some((key(abroad.clone(), "web"), tag("v1")))),
            (
                "111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/web:1",
                Some((key(abroad, "team/web"), tag("1"))),
            ),
            ("alpine:3", None),
            ("library/alpine:3", None),
            ("h.x/web@sha256:1", None),
        ] {
            assert_eq!(image(text, &home()), expected, "{text}");
        }
    }
}
