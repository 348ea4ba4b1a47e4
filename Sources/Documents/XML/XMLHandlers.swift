import CLibXML2

/// libxml2's callbacks, handed on to the reader that is their context.
enum XMLHandlers {
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, _, namespace, _, _, attributeCount, _, attributes in
      guard let name else { return }
      XMLHandlers.reader(context)?.beginElement(
        name,
        namespace: namespace,
        attributes: XMLHandlers.list(attributes, count: Int(attributeCount))
      )
    }
    handler.endElementNs = { context, _, _, _ in XMLHandlers.reader(context)?.endElement() }
    handler.characters = { context, characters, length in XMLHandlers.text(context, characters, length) }
    handler.ignorableWhitespace = { context, characters, length in
      XMLHandlers.text(context, characters, length)
    }
    handler.cdataBlock = { context, characters, length in XMLHandlers.text(context, characters, length) }
    handler.internalSubset = { context, _, publicID, systemID in
      XMLHandlers.reader(context)?.documentType(isExternal: publicID != nil || systemID != nil)
    }
    handler.entityDecl = { context, _, _, _, _, _ in XMLHandlers.reader(context)?.declaration() }
    handler.attributeDecl = { context, _, _, _, _, _, list in
      // This list belongs to whoever handles the declaration.
      if let list { xmlFreeEnumeration(list) }
      XMLHandlers.reader(context)?.declaration()
    }
    handler.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    handler.serror = { context, error in
      guard let error else { return }
      let message = error.pointee.message.map { String(cString: $0) } ?? ""
      XMLHandlers.reader(context)?.error(
        error.pointee.code,
        message,
        isWarning: error.pointee.level == XML_ERR_WARNING
      )
    }
    return handler
  }

  private static func reader(_ context: UnsafeMutableRawPointer?) -> XMLReader? {
    context.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func text(
    _ context: UnsafeMutableRawPointer?,
    _ characters: UnsafePointer<xmlChar>?,
    _ length: Int32
  ) {
    reader(context)?.text(UnsafeBufferPointer(start: characters, count: Int(length)))
  }

  /// Attributes come as five pointers each: name, prefix, namespace, beginning and end of the value.
  private static func list(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int
  ) -> [XMLAttribute] {
    guard let attributes, count > 0 else { return [] }
    return (0..<count).compactMap { index in
      guard let name = attributes[index * 5], let start = attributes[index * 5 + 3],
        let end = attributes[index * 5 + 4]
      else { return nil }
      return XMLAttribute(
        name: name,
        namespace: attributes[index * 5 + 2].map { String(cString: $0) } ?? "",
        value: UnsafeBufferPointer(start: start, count: end - start)
      )
    }
  }
}
