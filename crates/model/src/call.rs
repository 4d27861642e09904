//! One request as its door found it: who calls, in which world, and under which id. The same for
//! all doors, whatever a caller proves themselves with.

use crate::arn;
use crate::id::{AccessKeyId, Text, World};

#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The account that the caller belongs to or speaks for, and the region that is asked.
    pub world: World,
    pub principal: Principal,
    /// The key that the request is signed with; None when it is not signed with one.
    pub access_key: Option<AccessKeyId>,
    /// The mode that the caller is served in.
    pub auth: Auth,
    pub request_id: Text,
    /// The `host:port` at which the client reached Gantry; some responses contain addresses.
    pub endpoint: Text,
}

/// The caller of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    /// The account's own administrator.
    Root,
    /// A user or role, by its ARN.
    User(Text),
    /// A host's agent, which proves itself with its link's token and acts for the tasks of all
    /// accounts.
    Agent,
    /// The region's own pull through cache, when a rule of the account leads back to the region.
    Cache,
    /// Nobody said.
    Anonymous,
}

/// The mode of a region, and the one that a caller is served in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// A key that Gantry did not issue is the account's administrator's.
    Open,
    /// Only keys that Gantry issued are known.
    Strict,
}

impl Principal {
    /// The principal of an account that `arn` names.
    pub fn of_arn(arn: &Text, world: &World) -> Principal {
        if **arn == *arn::root(world) { Principal::Root } else { Principal::User(arn.clone()) }
    }
}

impl Call {
    /// An unsigned call of the account's administrator to `127.0.0.1:4566`, as open mode has it.
    pub fn of_root(world: World) -> Call {
        Call {
            world,
            principal: Principal::Root,
            access_key: None,
            auth: Auth::Open,
            request_id: "00000000-0000-4000-8000-000000000000".into(),
            endpoint: "127.0.0.1:4566".into(),
        }
    }

    /// The ARN that rows and answers name the caller by. Who is none of the account's principals
    /// goes by its administrator's.
    pub fn principal_arn(&self) -> Text {
        match &self.principal {
            Principal::User(arn) => arn.clone(),
            Principal::Root | Principal::Agent | Principal::Cache | Principal::Anonymous => {
                arn::root(&self.world).into()
            }
        }
    }
}
