//! `gantry server`: the control plane alone.

use anyhow::{Result, bail};
use model::setting::AccessKey;
use model::tx::Tx;

use crate::cli::{Auth, Server};
use crate::region::Region;
use crate::{claim, ground, http, start, upkeep};

pub(crate) async fn run(args: Server) -> Result<()> {
    if args.auth == Auth::Open && !args.listen.ip().is_loopback() {
        bail!("open mode takes anyone for the administrator, so it listens on loopback only");
    }
    ground::check_clock()?;
    let stop = start::stop_signal()?;
    let folder = start::folder(&args.region)?;
    let network = claim::task_network(&args.region.data, args.region.task_network)?;
    let settings = start::settings(&args.region, network, true);
    let region = start::region(folder, &args.region, settings, args.auth)?;
    let listener = http::bind(args.listen).await?;
    println!("Gantry serves account {} on http://{}", region.account, listener.local_addr()?);
    if args.auth == Auth::Strict {
        print_first_key(&region).await?;
    }
    tokio::spawn(upkeep::run(region.clone(), stop.clone()));
    http::serve(listener, region, stop).await;
    Ok(())
}

/// A region in strict mode that has no key could be used by nobody: it is given one, shown once.
async fn print_first_key(region: &Region) -> Result<()> {
    let account = region.account.clone();
    let made = region.writer.submit(move |tx: &mut Tx| {
        if !tx.access_keys.is_empty() {
            return Ok::<_, std::convert::Infallible>(None);
        }
        let key = AccessKey {
            id: format!("AKIA{}", tx.random.capitals(16)).into(),
            secret: tx.random.hex(40).into(),
            principal_arn: model::arn::root(&account).into(),
            account,
            created_at: tx.now,
        };
        tx.put(key.clone());
        Ok(Some(key))
    });
    if let Ok(Some(key)) = made.await? {
        println!(
            "\nThe account's first access key, shown this once:\n\n\
             export AWS_ACCESS_KEY_ID={}\nexport AWS_SECRET_ACCESS_KEY={}\n",
            key.id, key.secret
        );
    }
    Ok(())
}
