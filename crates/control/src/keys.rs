//! Access keys that Gantry issues.

use model::id::World;
use model::setting::AccessKey;
use model::tx::Tx;

/// The first key of a region that has none: the administrator's of the account.
pub fn first(tx: &mut Tx, world: World) -> Option<AccessKey> {
    if !tx.access_keys.is_empty() {
        return None;
    }
    let key = AccessKey {
        id: format!("AKIA{}", tx.random.capitals(16)).into(),
        secret: tx.random.hex(40).into(),
        principal_arn: model::arn::root(&world).into(),
        account: world.account,
        created_at: tx.now,
    };
    tx.put(key.clone());
    Some(key)
}

#[cfg(test)]
mod tests {
    use api::Timestamp;
    use model::state::State;

    use super::*;

    #[test]
    fn only_a_region_without_keys_is_given_one() {
        let world = World { account: "123456789012".into(), region: "us-east-1".into() };
        let mut tx = Tx::begin(&State::default(), Timestamp(7), [0; 32]);
        let key = first(&mut tx, world.clone()).expect("a key");
        assert_eq!((key.id.as_str().len(), key.secret.len()), (20, 40));
        assert_eq!(&*key.principal_arn, "arn:aws:iam::123456789012:root");
        assert_eq!(first(&mut tx, world), None);
    }
}
