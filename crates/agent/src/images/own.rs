//! The image names that stand for the registry of the agent's own control plane, and the name of
//! the repository there.

use image::registry::Credentials;
use model::ecr;
use model::id::{AccountId, Region, RepositoryKey, World};
use model::link::AssignedTask;
use oci::reference::{Reference, is_this_machine};

/// The registry of the agent's control plane.
#[derive(Debug, Clone)]
pub struct OwnRegistry {
    /// Host and port of the registry in references, besides ECR's own names.
    authority: String,
    pub(crate) credentials: Credentials,
}

impl OwnRegistry {
    /// Makes the registry of a control plane at `authority` (`10.0.0.5:4566`), for an agent with
    /// this link token. Loopback names with the control plane's port stand for it too, because
    /// clients on its machine use them.
    pub fn new(authority: &str, token: &str) -> Self {
        let credentials =
            Credentials { username: ecr::AGENT_USER.to_owned(), password: token.to_owned() };
        Self { authority: authority.to_owned(), credentials }
    }

    /// Returns the repository's name in this registry, if the reference belongs to it.
    pub fn repository(&self, reference: &Reference) -> Option<String> {
        let host = reference.host();
        let port = |text: &str| text.rsplit_once(':').map(|(_, port)| port.to_owned());
        let is_near = is_this_machine(host) && port(host) == port(&self.authority);
        if is_near || host == self.authority {
            return Some(reference.repository().to_owned());
        }
        let (account, region) = ecr::account_and_region(host)?;
        Some(format!("{account}/{region}/{}", reference.repository()))
    }
}

/// Returns the repository called `repository` here, if it belongs to another account than the task.
/// As at AWS, such images cannot be pulled without a policy of their owner.
pub(crate) fn of_another_account(repository: &str, task: &AssignedTask) -> Option<RepositoryKey> {
    let (account, region, name) = match ecr::abroad(repository) {
        Some(found) => found,
        None => (task.registry_account.as_deref()?, &*task.region, repository),
    };
    let world = World { account: AccountId::from(account), region: Region::from(region) };
    (*account != *task.account).then(|| RepositoryKey { world, name: name.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository(image: &str) -> Option<String> {
        let own = OwnRegistry::new("10.0.0.5:4566", "secret");
        own.repository(&image.parse().unwrap())
    }

    #[test]
    fn ecr_names_of_every_kind_mean_the_own_registry() {
        for host in [
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com",
            "123456789012.dkr.ecr-fips.eu-west-1.amazonaws.com",
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com.cn",
            "123456789012.dkr.ecr.eu-west-1.amazonaws.eu",
            "123456789012.dkr-ecr.eu-west-1.on.aws",
            "123456789012.dkr-ecr-fips.eu-west-1.on.aws",
            "123456789012.dkr-ecr.eu-west-1.on.amazonwebservices.com.cn",
        ] {
            let expected = Some("123456789012/eu-west-1/team/app".to_owned());
            assert_eq!(repository(&format!("{host}/team/app:1")), expected, "{host}");
        }
    }

    #[test]
    fn the_endpoint_and_this_machines_names_of_it_mean_it_too() {
        for host in
            ["10.0.0.5:4566", "127.0.0.1:4566", "127.9.9.9:4566", "localhost:4566", "[::1]:4566"]
        {
            assert_eq!(repository(&format!("{host}/team/app:1")), Some("team/app".to_owned()));
        }
    }

    #[test]
    fn other_registries_do_not() {
        for image in [
            "busybox",
            "public.ecr.aws/nginx/nginx:1",
            "localhost:5000/app",
            "10.0.0.5/app",
            "10.0.0.5:80/app",
            "12345678901.dkr.ecr.eu-west-1.amazonaws.com/app",
            "1234567890123.dkr.ecr.eu-west-1.amazonaws.com/app",
            "12345678901a.dkr.ecr.eu-west-1.amazonaws.com/app",
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.test/app",
            "123456789012.dkr.ecr.eu.west.1.amazonaws.com/app",
            "123456789012.dkr.ecr.amazonaws.com/app",
            "123456789012.dkr-ecr.eu-west-1.amazonaws.com/app",
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com:5000/app",
        ] {
            assert_eq!(repository(image), None, "{image}");
        }
    }

    #[test]
    fn repositories_belong_to_the_account_they_name_or_to_the_regions() {
        let mut task = crate::fixture::task("a", Vec::new());
        task.account = "222222222222".into();
        for (repository, owner) in [
            ("111111111111/us-east-1/private", Some("111111111111")),
            ("222222222222/us-east-1/private", None),
            ("222222222222/eu-west-1/private", None),
            ("private", Some("123456789012")),
            ("222222222222/private", Some("123456789012")),
        ] {
            let found = of_another_account(repository, &task);
            assert_eq!(found.map(|key| key.world.account), owner.map(Into::into), "{repository}");
        }
    }
}
