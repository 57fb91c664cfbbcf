import type { LanguageLabels } from './language-labels.ts';

/** Spanish. */
export const SPANISH: LanguageLabels = {
  code: 'es',
  commonWords: `
    el; la; los; las; de; del; y; en; por; para; con; su; gracias; factura; importe; fecha; que; se; al;
    pago; precio; cantidad; compra
  `,
  amounts: {
    total: `total; total eur; total €; importe; suma`,
    grandTotal: `
      importe total; total factura; total con iva; total iva incluido; total general; total iva inc;
      total ticket; monto total; importe total factura; total compra; total euros; total importe;
      total impuestos incluidos; importe factura; gran total; valor total; total bruto; total venta;
      total mxn; total de la factura; total (iva incluido); total documento; importe bruto
    `,
    amountDue: `
      total a pagar; importe a pagar; a pagar; líquido a percibir; saldo pendiente; pendiente de pago;
      total pendiente; líquido a pagar; importe pendiente; neto a pagar; saldo a pagar; cantidad a pagar;
      monto a pagar; importe adeudado; total adeudado
    `,
    netTotal: `
      base imponible; subtotal; sub total; total sin iva; total neto; importe neto; base; neto; suma neto;
      total antes de impuestos; total base imponible; total bruto sin iva; importe sin iva; base imp;
      suma base imponible; total base; neto gravado; total (sin iva); importe base
    `,
    lineSum: `suma de líneas; total líneas; suma importes; total artículos importe`,
    taxTotal: `
      iva; total iva; cuota iva; importe iva; cuota; impuestos; total impuestos; iva 21; iva 10; iva 4;
      iva 21%; iva 21 %; iva 10%; iva 16%; igic; i.v.a.; impuesto; cuota de iva; 21% iva; 10% iva;
      total cuota iva; total cuota; itbis; igv; iva incluido; impuesto total
    `,
    rounding: `redondeo; ajuste de redondeo; ajuste`,
    paid: `
      pagado; entregado; anticipo; entrega a cuenta; importe pagado; recibido; a cuenta; total pagado;
      total entregado; anticipos; pagos recibidos; monto pagado; su pago
    `,
    cash: `efectivo; contado; metálico; pago en efectivo; efectivo eur; en efectivo`,
    card: `
      tarjeta; tarjeta de crédito; tarjeta bancaria; visa; mastercard; tarjeta crédito; tarjeta débito;
      tarjeta de débito; pago con tarjeta; bizum
    `,
    change: `cambio; vuelto; devolución; su cambio; cambio efectivo`,
    discount: `
      descuento; dto; descuentos; total descuento; total descuentos; bonificación; dto pp; descuento total;
      ahorro; importe descuento; total dto
    `,
    charge: `recargo; servicio; recargo de equivalencia; gastos; cargo; suplidos; cargos`,
    shipping: `
      gastos de envío; portes; envío; transporte; flete; gastos envío; coste de envío; costes de envío
    `,
    tip: `propina`,
    itemCount: `
      número de artículos; artículos; total artículos; nº artículos; unidades; total unidades;
      art vendidos; num artículos; num. artículos
    `,
    carried: `suma y sigue; suma anterior; total anterior`,
    otherAmount: `
      capital social; saldo anterior; irpf; retención; retención irpf; retenciones; puntos;
      precio unitario; total retención
    `,
  },
  facts: {
    invoiceNumber: `
      número de factura; nº factura; factura nº; n factura; num factura; factura número; factura;
      n° factura; nº de factura; factura n°; nro factura; factura no; no factura; no de factura; ticket nº;
      nº ticket; ticket; factura simplificada; fra nº; nº fra; folio; recibo nº; nº recibo; recibo; boleta;
      factura de venta; nº documento; documento; núm factura; núm. factura; número factura; factura núm;
      serie y número; comprobante; n° ticket; nota de crédito; abono nº; nº abono; nº de abono; número de abono; factura rectificativa;
      nº operación; factura simplificada nº; factura simpl; num ticket; fact. simplificada; num doc;
      n. factura; op
    `,
    invoiceDate: `
      fecha de factura; fecha factura; fecha de emisión; fecha emisión; fecha de expedición;
      fecha expedición; emitida el; fecha de la factura; fecha del documento; fecha venta; fecha documento;
      fecha de compra; fecha de facturación; fecha y hora
    `,
    date: `fecha; en fecha; a fecha`,
    dueDate: `
      vencimiento; fecha de vencimiento; fecha vencimiento; pagar antes de; fecha límite de pago; vence;
      vence el; fecha de pago; vencimientos; fecha límite; vto; fecha vto; fecha de vto;
      plazo de pago hasta; pagadero antes del; fecha tope de pago
    `,
    deliveryDate: `
      entregado el; fecha de entrega; fecha entrega; fecha de operación; fecha operación; fecha de servicio; periodo;
      período; fecha de prestación; fecha de envío; periodo de facturación; fecha del servicio
    `,
    otherDate: `
      fecha de pedido; fecha pedido; fecha albarán; fecha de impresión; válido hasta; fecha de nacimiento;
      fecha albaran; fecha de caducidad; entrada; salida; fecha del pedido; fecha timbrado;
      fecha de certificación; llegada
    `,
    time: `hora`,
    orderReference: `
      número de pedido; nº pedido; pedido nº; pedido; su pedido; su referencia; orden de compra; n pedido;
      referencia pedido; nº de pedido; ref cliente; n° pedido; pedido n°; su ref; referencia;
      pedido cliente; no de pedido; núm pedido
    `,
    customerNumber: `
      número de cliente; nº cliente; código cliente; cliente nº; cód cliente; n cliente; nº de cliente;
      código de cliente; id cliente; n° cliente; cod. cliente; núm cliente; no de cliente; nº socio
    `,
    otherNumber: `
      contrato; nº contrato; caja; cajero;
      mesa; tienda; terminal; vendedor; camarero; comensales; página; pág; cuenta; nº cuenta; proyecto;
      expediente; agente; autorización; dependiente; atendido por; le atendió; operador; empleado;
      tarjeta nº; nº autorización; comercio; aut; sucursal; matrícula; obra; cups; tpv; turno
    `,
    quoteNumber: `
      presupuesto nº; nº presupuesto; nº de presupuesto; número de presupuesto; presupuesto n.º; oferta nº;
      nº oferta; nº de oferta; número de oferta; cotización nº; nº cotización; número de cotización;
      presupuesto; cotización
    `,
    deliveryNumber: `
      albarán nº; nº albarán; nº de albarán; número de albarán; albarán n.º; nota de entrega nº; nº de entrega;
      guía de remisión nº; remito nº; albarán; remito
    `,
    plainNumber: `número`,
    vatId: `
      nif; cif; n i f; c i f; nif/cif; cif/nif; nif iva; nº iva; dni; nif iva intracomunitario; vat;
      iva intracomunitario; dni/nif; n.i.f.; c.i.f.; nie; nº iva intracomunitario; id fiscal; nif / cif
    `,
    taxNumber: `rfc; ruc; rut; cuit; nit; rnc; identificación fiscal; número fiscal`,
    registration: `
      registro mercantil; inscrita en; reg merc; hoja; tomo; folio registral; r.m.;
      inscrita en el registro mercantil; regimen fiscal
    `,
    phone: `
      teléfono; tel; telf; tfno; fax; móvil; tlf; tfn; tel/fax; tlfno; celular; whatsapp;
      atención al cliente
    `,
    email: `email; e mail; correo; correo electrónico; mail`,
    website: `web; www; página web; http; https; sitio web`,
    iban: `iban; cuenta iban; nº cuenta iban`,
    bic: `bic; swift; bic/swift; código swift`,
    currency: `moneda; divisa`,
    paymentTerms: `
      condiciones de pago; términos de pago; forma y condiciones de pago; plazo de pago; condiciones pago;
      términos
    `,
    paymentMethod: `forma de pago; método de pago; medio de pago; modo de pago; tipo de pago; forma pago`,
  },
  parties: {
    seller: `
      vendedor; proveedor; emisor; vendido por; de; datos del emisor; empresa; remitente;
      datos del proveedor; expedidor
    `,
    buyer: `
      cliente; comprador; facturar a; datos del cliente; destinatario; dirección de facturación;
      datos de facturación; receptor; facturado a; nombre del cliente; para; señores; sr/a; sres;
      razón social cliente; adquiriente; datos cliente; datos fiscales; titular; a la atención de
    `,
    shipTo: `
      dirección de entrega; dirección de envío; enviar a; entregar en; lugar de entrega; datos de envío;
      entregar a
    `,
    otherParty: `
      contacto; banco; datos bancarios; titular de la cuenta; entidad; beneficiario; cuenta bancaria;
      observaciones; notas
    `,
    name: `nombre; razón social; denominación; nombre o razón social; nombre fiscal; nombre/razón social`,
    address: `dirección; domicilio; dirección fiscal; domicilio fiscal; domicilio social`,
  },
  columns: {
    position: `nº; pos; línea; lín; num; #; n°`,
    productCode: `referencia; ref; código; cód; código artículo; cod; clave; sku; código producto; art.; ean`,
    description: `
      descripción; concepto; artículo; producto; detalle; denominación; descripción del producto; servicio;
      conceptos; descripcion del articulo; artículos; servicios; descripción del servicio; productos
    `,
    quantity: `cantidad; cant; uds; unidades; ud; horas; unid; cdad; ctd; cant.; und; días; un; udes`,
    unit: `unidad; u m; medida; unidad de medida; u.m.`,
    unitPrice: `
      precio; precio unitario; precio ud; p unit; precio unidad; p u; pvp; precio/ud; p. unitario; p.unit.;
      precio u; tarifa; valor unitario; precio unit; precio/unidad; importe unitario; coste unitario;
      pvp unitario; p. unidad; precio neto; precio hora; precio por unidad; v. unitario; p.v.p.
    `,
    discountRate: `dto; descuento; % dto; desc; dto %; dcto; desc %; dtos`,
    taxRate: `
      iva; % iva; iva %; tipo iva; tipo; impuesto; tipo de iva; i.v.a.; %iva; impuestos; tipo impositivo
    `,
    taxAmount: `importe iva; cuota; cuota iva; iva €; impuesto importe`,
    lineTotal: `
      importe; total; subtotal; precio total; importe total; total línea; importe neto; monto; neto;
      total neto; importe €; total €; total sin iva; importe eur; suma; valor total; base; total eur;
      valor; importe línea; precio total neto; p. total
    `,
    taxBase: `base imponible; base imp; bases; base iva; imponible`,
    otherColumn: `
      fecha; total con iva; lote; caducidad; albarán; periodo; importe con iva; precio con iva;
      vencimiento; total iva incl; total iva incluido; peso
    `,
  },
  kinds: {
    invoice: `factura; número de factura; nº factura; fecha de factura; base imponible; factura proforma`,
    receipt: `
      ticket; recibo; factura simplificada; tique; efectivo; cambio; gracias por su visita;
      gracias por su compra; cajero; caja; mesa; camarero; le atendió; boleta; copia cliente; iva incluido;
      entregado
    `,
    'credit-note': `nota de crédito; factura rectificativa; abono; factura de abono; nota de abono; rectificativa`,
    quote: `presupuesto; cotización; oferta; proforma de presupuesto; oferta comercial`,
    order: `pedido; orden de compra; confirmación de pedido; hoja de pedido; pedido de compra; orden de pedido`,
    statement: `extracto de cuenta; estado de cuenta; extracto; extracto de cuentas; resumen de cuenta; recordatorio de pago`,
    'delivery-note': `albarán; nota de entrega; albarán de entrega; remisión; carta de porte; guía de remisión; nota de remisión`,
  },
  placeWords: `
    calle; c; avenida; avda; av; plaza; pza; paseo; pso; carretera; ctra; poligono; pol; ind; ronda;
    camino; travesia; piso; puerta; nave; km; local; espana; spain; madrid; barcelona; valencia; sevilla;
    zaragoza; malaga; bilbao; mexico; colonia; col; cp; centro; urb; urbanizacion; apartado; gran; via;
    argentina; bogota; rambla; parque; comercial; edificio; barrio; provincia; esquina
  `,
  salutations: `sr; sra; don; dona; señor; señora; d; dña`,
};
