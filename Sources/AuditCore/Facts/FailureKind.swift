extension FetchFailure {
    /// What went wrong. Raw values stand in archives: one is never renamed, nor used for something else.
    package enum Kind: String, Sendable, Codable, CaseIterable {
        // The name.
        case nameNotFound, nameWithoutAddress, dnsUnreachable, dnsTimeout, dnsFailed
        // The way to the server.
        case connectRefused, connectTimeout, networkUnreachable, hostUnreachable, connectBlocked, proxyFailed
        // TLS, before any certificate.
        case tlsTimeout, tlsBrokenOff, tlsNotSpoken, tlsTooOld, tlsRefused, tlsWeakExchange, clientCertificateWanted
        case tlsFailed
        // The server's certificates.
        case certificateExpired, certificateNotYetValid, issuerExpired, certificateNameMismatch, certificateSelfSigned
        case certificateUnknownRoot, chainIncomplete, chainTooLong, certificateRevoked, certificateWeakKey
        case certificateWeakSignature, certificateBadSignature, certificateMisused, certificateMalformed
        // Time.
        case firstByteTimeout, timeout, tooSlow
        // A connection that ends early.
        case resetBeforeAnswer, emptyAnswer, truncatedHead, connectionReset, truncatedBody
        // An answer that breaks the rules of HTTP.
        case notHTTP, badStatus, badHeader, badLength, badChunking, badCoding, unknownCoding, severalCodings
        case oversizeHeaders, http2Error, protocolError
        // Where an answer leads.
        case redirectWithoutLocation, badRedirect, redirectForbidden, redirectLoop, tooManyRedirects
        // Our own side.
        case badAddress, schemeForbidden, addressForbidden, outOfResources, cancelled, other
    }

    /// Who can mend it.
    package enum Owner: String, Sendable, Codable, CaseIterable {
        /// Whoever runs the portal.
        case portal
        /// Whoever runs what lies between: name servers, lines, firewalls.
        case network
        /// Whoever runs the audit.
        case us
    }
}

extension FetchFailure.Kind {
    package var owner: FetchFailure.Owner { traits.owner }

    /// Whether the same request may well succeed a little later.
    package var isPassing: Bool { traits.isPassing }

    /// Whether an answer came, and what is wrong is where it leads.
    package var isRedirect: Bool {
        switch self {
        case .redirectWithoutLocation, .badRedirect, .redirectForbidden, .redirectLoop, .tooManyRedirects: true
        default: false
        }
    }

    /// Whether it is how a server behaves that is asked for more than it can bear.
    package var isStrain: Bool {
        switch self {
        case .connectRefused, .connectTimeout, .tlsTimeout, .tlsBrokenOff, .firstByteTimeout, .timeout, .tooSlow,
            .resetBeforeAnswer, .emptyAnswer, .truncatedHead, .connectionReset, .truncatedBody:
            true
        default: false
        }
    }

    /// The one place that looks at every kind, beside the words for people.
    private var traits: (owner: FetchFailure.Owner, isPassing: Bool) {
        switch self {
        case .nameNotFound, .nameWithoutAddress: (.portal, false)
        case .dnsUnreachable, .dnsTimeout, .dnsFailed, .connectTimeout, .networkUnreachable, .hostUnreachable:
            (.network, true)
        case .connectBlocked: (.us, false)
        case .proxyFailed: (.us, true)
        case .connectRefused, .tlsTimeout, .tlsBrokenOff, .firstByteTimeout, .timeout, .tooSlow, .resetBeforeAnswer,
            .emptyAnswer, .truncatedHead, .connectionReset, .truncatedBody, .http2Error:
            (.portal, true)
        // The fault of a whole answer may be that of one server of several: worth another try.
        case .badChunking, .badCoding, .protocolError: (.portal, true)
        case .tlsNotSpoken, .tlsTooOld, .tlsRefused, .tlsWeakExchange, .clientCertificateWanted, .tlsFailed,
            .certificateExpired, .certificateNotYetValid, .issuerExpired, .certificateNameMismatch,
            .certificateSelfSigned, .certificateUnknownRoot, .chainTooLong, .certificateRevoked, .certificateWeakKey,
            .certificateWeakSignature, .certificateBadSignature, .certificateMisused, .certificateMalformed:
            (.portal, false)
        // Where the missing certificate is kept may answer later.
        case .chainIncomplete: (.portal, true)
        case .notHTTP, .badStatus, .badHeader, .badLength, .unknownCoding, .severalCodings, .oversizeHeaders,
            .redirectWithoutLocation, .badRedirect, .redirectForbidden, .redirectLoop, .tooManyRedirects:
            (.portal, false)
        case .badAddress, .schemeForbidden, .addressForbidden: (.us, false)
        case .outOfResources, .cancelled, .other: (.us, true)
        }
    }
}
