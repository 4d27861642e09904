//! Access to the registry: passwords, and download addresses with permissions of their own.

use api::ecr::{
    AuthorizationData, GetAuthorizationTokenRequest, GetAuthorizationTokenResponse,
    GetDownloadUrlForLayerRequest, GetDownloadUrlForLayerResponse, error,
};
use api::{Fault, base64};
use control::registry::address;
use model::tx::Tx;
use oci::digest::Digest;

use super::{layer, name, token, unfit};
use crate::operation::Desk;

/// Issues one password; every named registry gets the same one.
pub fn token(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: GetAuthorizationTokenRequest,
) -> Result<GetAuthorizationTokenResponse, Fault> {
    let issued = token::issue(tx, desk);
    let pair = format!("{}:{}", token::USER, issued.password);
    let data = AuthorizationData {
        authorization_token: Some(base64::encode(pair.as_bytes())),
        expires_at: Some(issued.expires_at),
        proxy_endpoint: Some(format!("http://{}", desk.call.endpoint)),
    };
    let count = input.registry_ids.map_or(1, |ids| ids.len());
    Ok(GetAuthorizationTokenResponse { authorization_data: Some(vec![data; count]) })
}

pub fn download(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: GetDownloadUrlForLayerRequest,
) -> Result<GetDownloadUrlForLayerResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let of = name::of_request(tx, desk, registry, &input.repository_name)?.key.clone();
    let digest: Digest = input
        .layer_digest
        .parse()
        .map_err(|why| unfit("layerDigest", &format!("{}: {why}", input.layer_digest)))?;
    if !layer::has(tx, &of, &digest) {
        let message = format!(
            "Layers with digests '[{digest}]' do not exist in the repository with name '{}' in \
             the registry with id '{}'",
            of.name, of.world.account
        );
        return Err(Fault::modelled(&error::LayersNotFoundException, message));
    }
    let pass = token::pass(tx, &of, &digest);
    let path = address::path(&of, &desk.settings.home());
    Ok(GetDownloadUrlForLayerResponse {
        download_url: Some(format!(
            "http://{}/v2/{path}/blobs/{digest}?pass={pass}",
            desk.call.endpoint
        )),
        layer_digest: Some(digest.to_string()),
    })
}
