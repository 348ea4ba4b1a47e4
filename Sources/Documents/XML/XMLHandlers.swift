import CLibXML2

/// libxml2's callbacks, handed on to the reader that their context points to.
enum XMLHandlers {
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, _, _, namespace, _, _, count, defaulted, attributes in
      XMLHandlers.reader(context)?.pointee.beginElement(
        XMLNamespace(namespace),
        XMLAttributes(attributes, count: Int(count - defaulted))
      )
    }
    handler.endElementNs = { context, _, _, _ in XMLHandlers.reader(context)?.pointee.endElement() }
    handler.characters = { context, characters, length in XMLHandlers.text(context, characters, length) }
    handler.ignorableWhitespace = { context, characters, length in
      XMLHandlers.text(context, characters, length)
    }
    handler.cdataBlock = { context, characters, length in XMLHandlers.text(context, characters, length) }
    handler.internalSubset = { context, _, _, _ in XMLHandlers.reader(context)?.pointee.documentType() }
    handler.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    handler.serror = { context, error in
      guard let error else { return }
      let message = error.pointee.message.map { String(cString: $0) } ?? ""
      XMLHandlers.reader(context)?.pointee.problem(
        error.pointee.code,
        message,
        isWarning: error.pointee.level == XML_ERR_WARNING
      )
    }
    return handler
  }

  private static func reader(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLReader>? {
    context?.assumingMemoryBound(to: XMLReader.self)
  }

  private static func text(
    _ context: UnsafeMutableRawPointer?,
    _ characters: UnsafePointer<xmlChar>?,
    _ length: Int32
  ) {
    reader(context)?.pointee.text(UnsafeBufferPointer(start: characters, count: Int(length)))
  }
}
