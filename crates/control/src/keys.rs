//! Access keys that Gantry issues.

use model::id::{AccessKeyId, World};
use model::setting::AccessKey;
use model::tx::Tx;

/// Makes the administrator's key of the account, if the region has no key yet.
pub fn first(tx: &mut Tx, world: World) -> Option<AccessKey> {
    tx.access_keys.is_empty().then(|| make(tx, world))
}

/// Makes a key in place of all those of the account's administrator, for an operator who lost them.
pub fn renew(tx: &mut Tx, world: World) -> AccessKey {
    let root = model::arn::root(&world);
    let of_root = tx.access_keys.iter().filter(|key| *key.principal_arn == *root);
    let lost: Vec<AccessKeyId> = of_root.map(|key| key.id.clone()).collect();
    lost.iter().for_each(|id| drop(tx.remove::<AccessKey>(id)));
    make(tx, world)
}

fn make(tx: &mut Tx, world: World) -> AccessKey {
    let key = AccessKey {
        id: format!("AKIA{}", tx.random.capitals(16)).into(),
        secret: tx.random.hex(40).into(),
        principal_arn: model::arn::root(&world).into(),
        account: world.account,
        created_at: tx.now,
    };
    tx.put(key.clone());
    key
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
        assert_eq!(first(&mut tx, world.clone()), None);
        // A key of another account must survive the renewal.
        let other = World { account: "210987654321".into(), ..world.clone() };
        let others = make(&mut tx, other);
        let renewed = renew(&mut tx, world);
        let left: Vec<_> = tx.access_keys.iter().map(|key| key.id.clone()).collect();
        assert!(renewed.id != key.id && left.len() == 2 && !left.contains(&key.id));
        assert!(left.contains(&renewed.id) && left.contains(&others.id));
    }
}
