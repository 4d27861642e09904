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
    /// `eni-` and 17 hexadecimal digits.
    EniId;
    /// `AKIA` or `ASIA` and 16 capitals and digits.
    AccessKeyId;
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
