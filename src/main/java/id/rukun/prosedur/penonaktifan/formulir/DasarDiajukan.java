package id.rukun.prosedur.penonaktifan.formulir;

import java.util.List;

/**
 * A ground as a form says it.
 *
 * @param uraian what happened; {@code null} where nothing is described
 * @param akibat the loss of trust (huruf a), or the norm (huruf c); else {@code null}
 * @param rujukan numbers of the pasal (huruf b), or letters of Pasal 25 (huruf e); else empty
 */
public record DasarDiajukan(DasarPenonaktifan dasar, String uraian, String akibat, List<String> rujukan) {}
