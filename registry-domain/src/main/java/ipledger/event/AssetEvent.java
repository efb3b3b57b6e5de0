package ipledger.event;

import ipledger.identifier.AssetNumber;

/** 资产事件. What happened to one asset; {@code Asset} gives it its only meaning. */
public sealed interface AssetEvent extends RegisterEvent
        permits RightEvent,
                TitleEvent,
                LicenceEvent,
                ContributionEvent,
                PledgeEvent,
                ValuationEvent,
                ImplementationEvent,
                PreservationEvent,
                DefectEvent,
                NotificationEvent,
                RectificationEvent,
                NoteEvent {
    /** The asset whose stream keeps the event. */
    AssetNumber asset();
}
