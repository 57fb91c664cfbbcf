import type { LanguageLabels } from './language-labels.ts';

/** Portuguese. */
export const PORTUGUESE: LanguageLabels = {
  code: 'pt',
  commonWords: `
    o; a; os; as; de; do; da; dos; e; em; por; para; com; não; obrigado; fatura; factura; valor; data; que;
    pela; sua; seu; preço; pagamento; contribuinte; volte; sempre
  `,
  amounts: {
    total: `total; total eur; total €; total r$; valor; soma; montante`,
    grandTotal: `
      valor total; total geral; total da fatura; total fatura; montante total; total com iva;
      total do documento; total documento; total iva incluído; importância total; valor total da nota;
      valor da fatura; total líquido com iva; total c/ iva; total bruto; total factura; valor total r$;
      valor da nota; valor do documento; preço total; total iva incl; total (eur)
    `,
    amountDue: `
      total a pagar; valor a pagar; a pagar; montante a pagar; saldo a pagar; valor em dívida;
      montante em dívida; saldo em dívida; valor devido; total em dívida; por pagar; líquido a pagar;
      em dívida; valor total a pagar
    `,
    netTotal: `
      subtotal; sub total; total ilíquido; total sem iva; base tributável; valor líquido; incidência;
      total líquido; base de incidência; valor sem iva; total s/ iva; mercadoria/serviços;
      total antes de impostos; total incidência; valor tributável; soma sem iva; total base;
      base de cálculo
    `,
    lineSum: `
      total de linhas; total mercadorias; soma dos produtos; valor total dos produtos; total dos produtos
    `,
    taxTotal: `
      iva; total iva; imposto; valor iva; valor do iva; total imposto; total impostos; iva 23; iva 13;
      iva 6; iva 23%; iva 13%; iva 6%; 23% iva; impostos; icms; iss; montante iva; i.v.a.; total de iva;
      valor do imposto; total do iva; valor de iva
    `,
    rounding: `arredondamento; acerto; arredond; arredondamentos`,
    paid: `
      pago; adiantamento; valor pago; entregue; recebido; valor recebido; sinal; total pago; adiantamentos;
      valor entregue; já pago; quantia recebida
    `,
    cash: `dinheiro; numerário; pagamento em dinheiro; em dinheiro; pago em numerário`,
    card: `
      multibanco; cartão; cartão de crédito; cartão de débito; visa; mastercard; mbway; mb way; débito;
      crédito; pix; cartão crédito; cartão débito; transferência
    `,
    change: `troco; troco em dinheiro; troco r$`,
    discount: `
      desconto; descontos; total descontos; total desconto; desconto comercial; desconto financeiro;
      poupança; desconto global; valor desconto; abatimento
    `,
    charge: `
      taxa de serviço; serviço; encargos; taxa; outras despesas; outros encargos; serviços; despesas;
      acréscimo
    `,
    shipping: `
      portes; portes de envio; envio; frete; transporte; despesas de envio; custos de envio;
      valor do frete
    `,
    tip: `gorjeta; gratificação`,
    itemCount: `
      número de artigos; artigos; total artigos; nº artigos; qtd total; qtd total de itens; total de itens;
      número de itens; n. artigos; qtde total de itens
    `,
    carried: `a transportar; transporte anterior; transportado`,
    otherAmount: `
      capital social; saldo anterior; retenção; retenção na fonte; irs; pontos; preço unitário;
      tributos incidentes
    `,
  },
  facts: {
    invoiceNumber: `
      número da fatura; fatura nº; nº fatura; fatura n; fatura; factura nº; factura; fatura recibo;
      fatura simplificada; nº documento; documento nº; nota fiscal; nf; nfe; recibo nº; talão nº;
      número do documento; nº da fatura; nº da factura; documento; fatura/recibo; nota de crédito;
      nota de crédito nº; nf e; n° nota fiscal; número da nota; fatura-recibo; venda a dinheiro;
      factura simplificada; fatura n.º; fatura no; fatura número; recibo; n.º fatura; n.º documento;
      cupom fiscal; nfc e; nº doc; extrato; fatura-recibo nº; fatura simplificada nº; número fatura
    `,
    invoiceDate: `
      data da fatura; data fatura; data de emissão; data emissão; emitida em; data do documento;
      data factura; emitido em; data doc; data da factura; data documento; data de faturação;
      data da compra; data/hora; data e hora; data de facturação; emissão
    `,
    date: `data; em; dt`,
    dueDate: `
      vencimento; data de vencimento; data vencimento; pagar até; data limite de pagamento; pagamento até;
      data limite; vence em; data de vcto; venc; data venc; pague até; data de pagamento; pagar antes de;
      data vcto; prazo de pagamento até; vcto
    `,
    deliveryDate: `
      entregue em; data de entrega; data da entrega; data do serviço; período; data de expedição; data de carga;
      data de prestação; data da prestação; data de envio; período de faturação; data de descarga;
      data de saída
    `,
    otherDate: `
      data da encomenda; data do pedido; data de impressão; válido até; data de nascimento; data da ordem;
      validade; chegada; partida; data encomenda; data do contrato; impresso em; entrada; saída
    `,
    time: `hora; horas`,
    orderReference: `
      número da encomenda; encomenda nº; nº encomenda; encomenda; vossa referência; nº pedido; pedido nº;
      pedido; ordem de compra; v ref; sua referência; requisição; vossa encomenda; referência;
      v/ referência; requisição nº; nota de encomenda; número do pedido; pedido de compra; vossa ref;
      n.º encomenda; v/ encomenda; v/ ref
    `,
    customerNumber: `
      número de cliente; nº cliente; código cliente; cliente nº; código do cliente; n cliente;
      nº de cliente; cód cliente; id cliente; n.º cliente; código de cliente; cod. cliente; n.º de cliente
    `,
    otherNumber: `
      contrato; contrato nº; caixa; mesa; loja; terminal; operador;
      empregado; página; pág; conta; entidade; atcud; certificado; projeto; agência; vendedor; série;
      chave de acesso; protocolo; atendente; obra; processo; matrícula; autorização; nib; caixa nº;
      processado por programa certificado; cupom; sat
    `,
    quoteNumber: `
      orçamento nº; nº orçamento; nº de orçamento; número do orçamento; orçamento n.º; proposta nº; nº proposta;
      número da proposta; cotação nº; nº cotação; número da cotação; orçamento
    `,
    deliveryNumber: `
      guia nº; nº guia; nº da guia; número da guia; guia n.º; guia de remessa nº; guia de transporte nº;
      romaneio nº; guia; guia de remessa; guia de transporte
    `,
    plainNumber: `número`,
    vatId: `
      nif; nipc; contribuinte; contribuinte nº; n contribuinte; nº contribuinte; nif/nipc; cnpj; vat;
      nº de contribuinte; número de contribuinte; nif cliente; contrib; n.º contribuinte; contrib nº;
      n.i.f.; v/ contribuinte; v/ nº contrib; vosso nif; nif adquirente; contribuinte n.º;
      n.º de contribuinte
    `,
    taxNumber: `cpf; inscrição estadual; ie; inscrição municipal`,
    registration: `conservatória; registo comercial; matriculada; crc; cons reg com; c.r.c.; mat`,
    phone: `
      telefone; tel; telef; fax; telemóvel; tlf; tlm; celular; fone; contacto; apoio ao cliente; sac;
      tel/fax
    `,
    email: `email; e mail; correio eletrónico; mail`,
    website: `site; www; web; http; https; website; sítio`,
    iban: `iban`,
    bic: `bic; swift; bic/swift; swift/bic`,
    currency: `moeda; divisa`,
    paymentTerms: `
      condições de pagamento; condição de pagamento; prazo de pagamento; cond pagamento;
      termos de pagamento; cond. pagamento; cond. pag; condições
    `,
    paymentMethod: `
      forma de pagamento; método de pagamento; meio de pagamento; modo de pagamento; tipo de pagamento;
      pago por; pagamento
    `,
  },
  parties: {
    seller: `
      fornecedor; vendedor; emitente; prestador; vendido por; de; empresa; dados do emitente;
      prestador de serviços; emissor; remetente
    `,
    buyer: `
      cliente; comprador; faturar a; destinatário; adquirente; exmo sr; exmos senhores; exmo(s) sr(s);
      exmos srs; dados do cliente; morada de faturação; nome do cliente; faturado a; facturar a; tomador;
      para; dados de faturação; endereço de faturação; consumidor; endereço de cobrança;
      tomador de serviços
    `,
    shipTo: `
      morada de entrega; local de entrega; endereço de entrega; enviar para; local de descarga;
      entregar em; morada de envio; descarga; carga
    `,
    otherParty: `
      banco; contacto; dados bancários; titular; titular da conta; beneficiário; observações; notas;
      transportadora
    `,
    name: `nome; designação social; razão social; denominação; firma; nome/razão social`,
    address: `morada; endereço; sede; domicílio fiscal; domicílio`,
  },
  columns: {
    position: `nº; pos; linha; item; #; n.º`,
    productCode: `
      referência; ref; código; cód; artigo nº; código artigo; cod; sku; ean; ref.; cód. artigo;
      código do produto
    `,
    description: `
      descrição; designação; artigo; produto; serviço; descrição do produto; discriminação; itens;
      descrição dos produtos; produtos; serviços; descrição do serviço; descrição do artigo; descritivo;
      descrição dos serviços
    `,
    quantity: `quantidade; qtd; quant; qtde; horas; qt; qtd.; qde; qnt; dias; qtdd`,
    unit: `unidade; un; unid; u m; uni`,
    unitPrice: `
      preço; preço unitário; preço unit; p unit; valor unitário; pr unitário; preço un; p.unit; pr. unit;
      pvp; vl unit; valor unit; p. unitário; pr. unitário; preço/un; vl. unit.; tarifa; p.u.;
      preço líquido; preço s/ iva; custo unitário; unitário
    `,
    discountRate: `desconto; desc; dto; desc %; % desc; desc.; dsc`,
    taxRate: `
      iva; taxa iva; % iva; iva %; taxa; imposto; tx; taxa de iva; taxa (%); tx iva; tx. iva; iva (%);
      %iva; impostos
    `,
    taxAmount: `valor iva; montante iva; iva €; total iva`,
    lineTotal: `
      valor; total; montante; total líquido; preço total; valor total; importância; subtotal; líquido;
      valor líquido; total s/ iva; total €; valor €; total sem iva; vl total; total eur; total linha;
      valor s/ iva; montante líquido; vl. total; soma; total (eur); total ilíquido
    `,
    taxBase: `incidência; base; base tributável; base de incidência; base incidência; valor incidência`,
    otherColumn: `
      data; total com iva; lote; período; total c/ iva; valor c/ iva; vencimento; motivo; armazém; ncm;
      cfop; peso
    `,
  },
  kinds: {
    invoice: `
      fatura; factura; número da fatura; data da fatura; nota fiscal; fatura pró forma; fatura proforma
    `,
    receipt: `
      talão; recibo; fatura simplificada; fatura recibo; numerário; troco; obrigado pela preferência;
      obrigado pela sua visita; volte sempre; multibanco; mesa; operador; empregado; cupom fiscal; caixa;
      iva incluído; talão de venda; consumidor final; factura simplificada
    `,
    'credit-note': `nota de crédito; nota de devolução; nota de credito`,
    quote: `orçamento; proposta; cotação; proposta comercial`,
    order: `encomenda; ordem de compra; pedido de compra; nota de encomenda; pedido; confirmação de encomenda; nota de pedido`,
    statement: `extrato de conta; extracto de conta; conta corrente; extrato de conta corrente; lembrete de pagamento; contas em aberto`,
    'delivery-note': `guia de remessa; guia de transporte; nota de entrega; guia de entrega; guia de remessa transporte`,
  },
  placeWords: `
    rua; avenida; av; praca; largo; travessa; estrada; alameda; lugar; quinta; edificio; lote; andar;
    portugal; lisboa; porto; coimbra; braga; faro; setubal; brasil; sao; paulo; rio; janeiro; cep; bairro;
    zona; industrial; r; loja; apartado; aveiro; parque; rotunda; cave; esq; dto; centro; comercial;
    urbanizacao; beco; calcada; funchal; sintra; rodovia
  `,
  salutations: `sr; sra; exmo; exma; dr; dra; eng; exmos`,
};
