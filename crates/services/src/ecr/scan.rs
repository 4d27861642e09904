//! Vulnerability scanning of images. Gantry does not scan: settings are stored and shown, and
//! requests for findings answer that there is no scan.

use api::Fault;
use api::ecr::{
    BatchGetRepositoryScanningConfigurationRequest,
    BatchGetRepositoryScanningConfigurationResponse, DescribeImageScanFindingsRequest,
    DescribeImageScanFindingsResponse, GetRegistryScanningConfigurationRequest,
    GetRegistryScanningConfigurationResponse, ImageScanStatus, ImageScanningConfiguration,
    PutImageScanningConfigurationRequest, PutImageScanningConfigurationResponse,
    PutRegistryScanningConfigurationRequest, PutRegistryScanningConfigurationResponse,
    RegistryScanningConfiguration, RepositoryScanningConfiguration,
    RepositoryScanningConfigurationFailure, ScanFrequency, ScanStatus, ScanType,
    ScanningConfigurationFailureCode, ScanningRepositoryFilter, StartImageScanRequest,
    StartImageScanResponse, error,
};
use control::registry::wildcard;
use model::arn;
use model::registry::Repository;
use model::state::State;
use model::tx::Tx;

use super::{batch, image, invalid, name, registry, unfit};
use crate::operation::Desk;

pub fn put(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutImageScanningConfigurationRequest,
) -> Result<PutImageScanningConfigurationResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let key = name::of_request(tx, desk, registry, &input.repository_name)?.key.clone();
    let scan_on_push = input.image_scanning_configuration.scan_on_push.unwrap_or(false);
    tx.edit::<Repository>(&key, |row| row.scan_on_push = scan_on_push);
    Ok(PutImageScanningConfigurationResponse {
        registry_id: Some(key.world.account.to_string()),
        repository_name: Some(key.name.to_string()),
        image_scanning_configuration: Some(ImageScanningConfiguration {
            scan_on_push: Some(scan_on_push),
        }),
    })
}

/// Answers as if the image could not be scanned; no scan is started.
pub fn start(
    state: &State,
    desk: &Desk<'_>,
    input: StartImageScanRequest,
) -> Result<StartImageScanResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let repository = name::of_request(state, desk, registry, &input.repository_name)?;
    let image = batch::one(state, &repository.key, &input.image_id)?;
    Ok(StartImageScanResponse {
        registry_id: Some(repository.key.world.account.to_string()),
        repository_name: Some(input.repository_name),
        image_id: Some(batch::id(image.digest, input.image_id.image_tag)),
        image_scan_status: Some(ImageScanStatus {
            status: Some(ScanStatus::FindingsUnavailable),
            description: Some("Gantry does not scan images.".to_owned()),
        }),
    })
}

/// Answers that there was no scan.
pub fn findings(
    state: &State,
    desk: &Desk<'_>,
    input: DescribeImageScanFindingsRequest,
) -> Result<DescribeImageScanFindingsResponse, Fault> {
    let registry = input.registry_id.as_deref();
    let repository = name::of_request(state, desk, registry, &input.repository_name)?;
    let found = batch::one(state, &repository.key, &input.image_id)?;
    let digest = found.digest.to_string();
    let message = format!(
        "Image scan does not exist for the image with '{}' in the repository with name '{}' in \
         the registry with id '{}'",
        image::shown(Some(&digest), input.image_id.image_tag.as_deref()),
        repository.key.name,
        repository.key.world.account
    );
    Err(Fault::modelled(&error::ScanNotFoundException, message))
}

pub fn of_registry(
    state: &State,
    desk: &Desk<'_>,
    _: GetRegistryScanningConfigurationRequest,
) -> Result<GetRegistryScanningConfigurationResponse, Fault> {
    Ok(GetRegistryScanningConfigurationResponse {
        registry_id: Some(desk.call.world.account.to_string()),
        scanning_configuration: Some(configuration(state, desk)),
    })
}

pub fn put_of_registry(
    tx: &mut Tx,
    desk: &Desk<'_>,
    input: PutRegistryScanningConfigurationRequest,
) -> Result<PutRegistryScanningConfigurationResponse, Fault> {
    if input.scan_type == Some(ScanType::Enhanced) {
        return Err(unfit("scanType", "ENHANCED is not implemented by Gantry"));
    }
    let rules = input.rules.unwrap_or_default();
    if rules.iter().any(|rule| rule.scan_frequency == ScanFrequency::ContinuousScan) {
        let why = "Invalid scan frequency for scanType BASIC: CONTINUOUS_SCAN";
        return Err(invalid(why));
    }
    let mut seen = Vec::new();
    for frequency in rules.iter().map(|rule| rule.scan_frequency) {
        if seen.contains(&frequency) {
            return Err(invalid(format!(
                "Invalid input. Contains duplicate scan frequencies: [{frequency}]"
            )));
        }
        seen.push(frequency);
    }
    let scanning =
        RegistryScanningConfiguration { scan_type: Some(ScanType::Basic), rules: Some(rules) };
    registry::edit(tx, &desk.call.world, |row| row.scanning = Some(scanning.clone()));
    Ok(PutRegistryScanningConfigurationResponse { registry_scanning_configuration: Some(scanning) })
}

fn configuration(state: &State, desk: &Desk<'_>) -> RegistryScanningConfiguration {
    let row = state.registry_configurations.get(&desk.call.world);
    let set = row.and_then(|row| row.scanning.clone());
    set.unwrap_or(RegistryScanningConfiguration {
        scan_type: Some(ScanType::Basic),
        rules: Some(Vec::new()),
    })
}

pub fn of_repositories(
    state: &State,
    desk: &Desk<'_>,
    input: BatchGetRepositoryScanningConfigurationRequest,
) -> Result<BatchGetRepositoryScanningConfigurationResponse, Fault> {
    let scanning = configuration(state, desk);
    let (mut found, mut failures) = (Vec::new(), Vec::new());
    for given in input.repository_names {
        match name::repository(state, &desk.call.world, &given) {
            Ok(row) => found.push(of_repository(row, &scanning)),
            Err(fault) => failures.push(RepositoryScanningConfigurationFailure {
                repository_name: Some(given),
                failure_code: Some(ScanningConfigurationFailureCode::RepositoryNotFound),
                failure_reason: Some(fault.message),
            }),
        }
    }
    Ok(BatchGetRepositoryScanningConfigurationResponse {
        scanning_configurations: Some(found),
        failures: Some(failures),
    })
}

fn of_repository(
    row: &Repository,
    scanning: &RegistryScanningConfiguration,
) -> RepositoryScanningConfiguration {
    let rules = scanning.rules.as_deref().unwrap_or_default();
    let on_push = rules.iter().filter(|rule| rule.scan_frequency == ScanFrequency::ScanOnPush);
    let filters = on_push.flat_map(|rule| &rule.repository_filters);
    let fits = |filter: &&ScanningRepositoryFilter| {
        // A filter without a star matches its text anywhere in the name.
        let anywhere = !filter.filter.contains('*') && row.key.name.contains(&filter.filter);
        anywhere || wildcard::matches(&filter.filter, &row.key.name)
    };
    let applied: Vec<ScanningRepositoryFilter> = filters.filter(fits).cloned().collect();
    let scan_on_push = row.scan_on_push || !applied.is_empty();
    let frequency = if scan_on_push { ScanFrequency::ScanOnPush } else { ScanFrequency::Manual };
    RepositoryScanningConfiguration {
        repository_arn: Some(arn::repository(&row.key)),
        repository_name: Some(row.key.name.to_string()),
        scan_on_push: Some(scan_on_push),
        scan_frequency: Some(frequency),
        applied_scan_filters: Some(applied),
    }
}
