//! Typed identifiers and row keys. Text is shared (`Arc<str>`), so that copying a key is cheap.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::texts::{Shares, Texts};

/// Text that is shared and immutable.
pub type Text = Arc<str>;

macro_rules! text_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Text);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl Shares for $name {
            fn share(&mut self, texts: &mut Texts) {
                texts.share(&mut self.0);
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    )*};
}

text_ids! {
    /// Twelve digits.
    AccountId;
    /// A region's name, such as `us-east-1`.
    Region;
    /// 32 hexadecimal digits; unique over all accounts and regions.
    TaskId;
    /// 32 hexadecimal digits; unique over all accounts and regions.
    InstanceId;
    /// The Linux machine an agent speaks for: 32 hexadecimal digits, kept in the agent's folder.
    HostId;
    /// `ecs-svc/` and 19 digits.
    DeploymentId;
    /// `vpc-` and 17 hexadecimal digits.
    VpcId;
    /// `subnet-` and 17 hexadecimal digits.
    SubnetId;
    /// `sg-` and 17 hexadecimal digits.
    SecurityGroupId;
    /// `sgr-` and 17 hexadecimal digits.
    RuleId;
    /// `eni-` and 17 hexadecimal digits.
    EniId;
    /// `AKIA` or `ASIA` and 16 capitals and digits.
    AccessKeyId;
}

/// The longest id that a host may have; those that agents choose have 32 characters.
const MAX_HOST_ID: usize = 64;

impl HostId {
    /// Tells whether this can be a host's id. An id that was received cannot be trusted to be one.
    pub fn is_well_formed(&self) -> bool {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        (1..=MAX_HOST_ID).contains(&self.0.len()) && self.0.bytes().all(allowed)
    }
}

/// One account in one region. No row of one world is visible in another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct World {
    pub account: AccountId,
    pub region: Region,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ClusterKey {
    pub world: World,
    pub name: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ServiceKey {
    pub cluster: ClusterKey,
    pub name: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FamilyKey {
    pub world: World,
    pub family: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DefinitionKey {
    pub world: World,
    pub family: Text,
    /// From 1.
    pub revision: i32,
}

impl ClusterKey {
    /// Returns the key that precedes all others, the start of ranges over clusters.
    pub(crate) fn first() -> ClusterKey {
        let world = World { account: "".into(), region: "".into() };
        ClusterKey { world, name: "".into() }
    }
}

impl ServiceKey {
    /// Returns the group of the service's tasks.
    pub fn group(&self) -> Text {
        format!("service:{}", self.name).into()
    }
}

impl Shares for World {
    fn share(&mut self, texts: &mut Texts) {
        self.account.share(texts);
        self.region.share(texts);
    }
}

impl Shares for ClusterKey {
    fn share(&mut self, texts: &mut Texts) {
        self.world.share(texts);
        texts.share(&mut self.name);
    }
}

impl Shares for ServiceKey {
    fn share(&mut self, texts: &mut Texts) {
        self.cluster.share(texts);
        texts.share(&mut self.name);
    }
}

impl Shares for DefinitionKey {
    fn share(&mut self, texts: &mut Texts) {
        self.world.share(texts);
        texts.share(&mut self.family);
    }
}

impl DefinitionKey {
    /// Returns the key that precedes all others, the start of ranges over definitions.
    pub(crate) fn first() -> DefinitionKey {
        DefinitionKey { world: ClusterKey::first().world, family: "".into(), revision: 0 }
    }

    pub fn family_key(&self) -> FamilyKey {
        FamilyKey { world: self.world.clone(), family: self.family.clone() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LogGroupKey {
    pub world: World,
    pub name: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LogStreamKey {
    pub group: LogGroupKey,
    pub name: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RepositoryKey {
    pub world: World,
    pub name: Text,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_of_a_host_is_a_short_word_of_plain_letters() {
        let longest = "a".repeat(MAX_HOST_ID);
        for good in ["h", "0123456789abcdef0123456789abcdef", "Host_1-a", &longest] {
            assert!(HostId::from(good).is_well_formed(), "{good}");
        }
        let longer = format!("{longest}a");
        for bad in ["", "a b", "a\nb", "\u{1b}[2J", "é", "a/b", "..", &longer] {
            assert!(!HostId::from(bad).is_well_formed(), "{bad:?}");
        }
    }
}
