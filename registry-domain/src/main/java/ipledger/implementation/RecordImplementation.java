package ipledger.implementation;

import ipledger.event.ImplementationEvent.Use;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;

/** 实施登载. Records how one asset was put to use in a period, on evidence. */
public record RecordImplementation(AssetNumber asset, Use use, LocalDate effectiveOn, Provenance provenance) {}
