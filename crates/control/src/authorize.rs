//! The decision whether a caller may do an operation. All doors ask here, by the action's name in IAM
//! and the ARNs that it acts on. Policies are not looked at yet: an account's own principals may do all.

use std::fmt;

use model::arn::Arn;
use model::call::{Auth, Call, Principal};
use model::id::Text;
use model::state::State;

/// The resource of actions that act on none in particular.
pub const ALL: &str = "*";

/// Pulling an image, and all that clients ask for on the way.
const PULL: &[&str] = &[
    "ecr:BatchGetImage",
    "ecr:GetDownloadUrlForLayer",
    "ecr:ListImages",
    "ecr:ListImageReferrers",
    "ecr:DescribeRepositories",
];

/// The callers that a rule is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    /// An account's administrator, users and roles.
    Account,
    Agent,
    Cache,
    Anonymous,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Actions {
    All,
    /// All of one service, by what its actions begin with.
    Of(&'static str),
    These(&'static [&'static str]),
}

/// The resources that a rule lets a caller act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Those of the account that the call is in.
    Own,
    /// Those of all accounts. What belongs to another account, most operations answer as if it
    /// were not there.
    Any,
}

/// A rule: a kind of caller, and the actions that it may do.
struct Rule {
    who: Who,
    /// The mode in which they may; None: in both.
    auth: Option<Auth>,
    actions: Actions,
    reach: Reach,
}

const fn rule(who: Who, auth: Option<Auth>, actions: Actions, reach: Reach) -> Rule {
    Rule { who, auth, actions, reach }
}

/// The first rule for a caller and an action decides; without one it is denied.
const RULES: &[Rule] = &[
    // Repositories have policies, none of which lets another account in yet.
    rule(Who::Account, None, Actions::Of("ecr:"), Reach::Own),
    rule(Who::Account, None, Actions::All, Reach::Any),
    // It pulls for the tasks of all accounts, and reads environment files for one at a time.
    rule(Who::Agent, None, Actions::These(PULL), Reach::Any),
    rule(Who::Agent, None, Actions::These(&["s3:GetObject"]), Reach::Own),
    rule(Who::Cache, Some(Auth::Open), Actions::These(PULL), Reach::Own),
    rule(Who::Anonymous, Some(Auth::Open), Actions::These(PULL), Reach::Any),
];

/// A refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Denied {
    /// The request shows no credentials, and has to.
    Unknown,
    /// In AWS's words.
    Forbidden(String),
}

/// Tells whether `call` may do `action` (such as `ecs:RunTask`) to each of `resources`: ARNs, or
/// [`ALL`].
///
/// # Errors
/// The refusal, when it may not.
pub fn authorize(
    state: &State,
    call: &Call,
    action: &str,
    resources: &[impl AsRef<str>],
) -> Result<(), Denied> {
    let who = who(&call.principal);
    let applies = |rule: &&Rule| {
        let in_mode = rule.auth.is_none_or(|auth| auth == call.auth);
        rule.who == who && in_mode && rule.actions.have(action)
    };
    let Some(rule) = RULES.iter().find(applies) else {
        let resource = resources.first().map_or(ALL, AsRef::as_ref);
        return Err(match who {
            Who::Anonymous | Who::Cache => Denied::Unknown,
            Who::Account | Who::Agent => forbidden(call, action, resource, "identity-based"),
        });
    };
    let mut resources = resources.iter().map(AsRef::as_ref);
    let beyond = resources.find(|arn| rule.reach == Reach::Own && !is_own(state, call, arn));
    beyond.map_or(Ok(()), |arn| Err(forbidden(call, action, arn, "resource-based")))
}

fn who(principal: &Principal) -> Who {
    match principal {
        Principal::Root | Principal::User(_) => Who::Account,
        Principal::Agent => Who::Agent,
        Principal::Cache => Who::Cache,
        Principal::Anonymous => Who::Anonymous,
    }
}

impl Actions {
    fn have(self, action: &str) -> bool {
        match self {
            Actions::All => true,
            Actions::Of(service) => action.starts_with(service),
            Actions::These(these) => these.contains(&action),
        }
    }
}

/// Tells whether a resource is the caller's account's. ARNs of buckets and objects name none: what
/// is in no bucket is nobody's, so that it can be said to be missing.
fn is_own(state: &State, call: &Call, resource: &str) -> bool {
    let own = &call.world.account;
    let Some(arn) = Arn::parse(resource) else { return true };
    if arn.service != "s3" {
        return arn.account == own.as_str();
    }
    let bucket = arn.suffix.split_once('/').map_or(arn.suffix, |(bucket, _)| bucket);
    state.buckets.get(&Text::from(bucket)).is_none_or(|row| row.world.account == *own)
}

fn forbidden(call: &Call, action: &str, resource: &str, policies: &str) -> Denied {
    let who = match &call.principal {
        Principal::Root | Principal::User(_) => call.principal_arn().to_string(),
        Principal::Agent => "gantry-agent".to_owned(),
        Principal::Cache | Principal::Anonymous => format!("account {}", call.world.account),
    };
    Denied::Forbidden(format!(
        "User: {who} is not authorized to perform: {action} on resource: {resource} because no \
         {policies} policy allows the {action} action"
    ))
}

impl fmt::Display for Denied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Denied::Unknown => f.write_str("Not Authorized"),
            Denied::Forbidden(why) => f.write_str(why),
        }
    }
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use model::id::World;
    use model::s3::Bucket;
    use model::tx::Tx;

    use super::*;

    const OWN: &str = "arn:aws:ecr:r-1:1:repository/n";
    const OTHERS: &str = "arn:aws:ecr:r-1:2:repository/n";

    fn world(account: &str) -> World {
        World { account: account.into(), region: "r-1".into() }
    }

    fn call(principal: Principal, auth: Auth) -> Call {
        Call {
            world: world("1"),
            principal,
            access_key: None,
            auth,
            request_id: "r".into(),
            endpoint: "h".into(),
        }
    }

    fn may(principal: &Principal, auth: Auth, action: &str, arn: &str) -> bool {
        let call = call(principal.clone(), auth);
        authorize(&State::default(), &call, action, &[arn]).is_ok()
    }

    #[test]
    fn each_caller_may_pull_and_push_their_part() {
        let user = Principal::User("arn:aws:iam::1:user/ann".into());
        for (who, own_open, others_open, own_strict, push) in [
            (Principal::Root, true, false, true, true),
            (user, true, false, true, true),
            (Principal::Agent, true, true, true, false),
            (Principal::Cache, true, false, false, false),
            (Principal::Anonymous, true, true, false, false),
        ] {
            for action in PULL {
                assert_eq!(may(&who, Auth::Open, action, OWN), own_open, "{who:?} {action}");
                assert_eq!(may(&who, Auth::Open, action, OTHERS), others_open, "{who:?} {action}");
                assert_eq!(may(&who, Auth::Strict, action, OWN), own_strict, "{who:?} {action}");
            }
            for action in ["ecr:PutImage", "ecr:InitiateLayerUpload", "ecr:BatchDeleteImage"] {
                assert_eq!(may(&who, Auth::Open, action, OWN), push, "{who:?} {action}");
                assert_eq!(may(&who, Auth::Strict, action, OWN), push, "{who:?} {action}");
                assert!(!may(&who, Auth::Open, action, OTHERS), "{who:?} {action}");
            }
        }
    }

    #[test]
    fn an_account_may_do_all_and_an_agent_only_its_work() {
        for (action, arn) in [
            ("ecs:RunTask", "arn:aws:ecs:r-1:1:task-definition/a:1"),
            ("ecs:RunTask", "arn:aws:ecs:r-1:2:task-definition/a:1"),
            ("s3:PutObject", "arn:aws:s3:::b/k"),
            ("logs:CreateLogGroup", ALL),
        ] {
            assert!(may(&Principal::Root, Auth::Strict, action, arn), "{action}");
            for other in [Principal::Agent, Principal::Cache, Principal::Anonymous] {
                assert!(!may(&other, Auth::Open, action, arn), "{other:?} {action}");
            }
        }
    }

    #[test]
    fn an_agent_reads_objects_of_the_account_that_it_names() {
        let mut tx = Tx::begin(&State::default(), Timestamp(0), [0; 32]);
        for (name, account) in [("own", "1"), ("others", "2")] {
            let world = world(account);
            tx.put(Bucket { name: name.into(), world, created_at: Timestamp(0) });
        }
        let reads = |action: &str, arn: &str| {
            let call = call(Principal::Agent, Auth::Strict);
            authorize(&tx, &call, action, &[arn]).is_ok()
        };
        assert!(reads("s3:GetObject", "arn:aws:s3:::own/k"));
        assert!(reads("s3:GetObject", "arn:aws:s3:::missing/k"));
        assert!(!reads("s3:GetObject", "arn:aws:s3:::others/k"));
        assert!(!reads("s3:ListBucket", "arn:aws:s3:::own"));
        assert!(!reads("s3:PutObject", "arn:aws:s3:::own/k"));
    }

    #[test]
    fn a_refusal_says_who_may_not_do_what_to_what() {
        let refused = |principal, auth, action: &str, arn: &str| {
            authorize(&State::default(), &call(principal, auth), action, &[arn]).unwrap_err()
        };
        let nameless = refused(Principal::Anonymous, Auth::Strict, "ecr:BatchGetImage", OWN);
        assert_eq!(nameless, Denied::Unknown);
        let root = refused(Principal::Root, Auth::Strict, "ecr:BatchGetImage", OTHERS);
        assert_eq!(
            root.to_string(),
            "User: arn:aws:iam::1:root is not authorized to perform: ecr:BatchGetImage on resource: \
             arn:aws:ecr:r-1:2:repository/n because no resource-based policy allows the \
             ecr:BatchGetImage action"
        );
    }
}
