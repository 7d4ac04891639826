package org.roundtable.certificate;

import org.roundtable.shared.Page;

/**
 * One page of those who may get a certificate.
 *
 * @param released whether all that results hang on is out, without which none is issued
 */
public record CertifySheet(Long offering, Long course, String courseTitle, String offeringTitle, boolean released, Page<CertifyRow> page) {}
