package id.rukun.engine.help;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Help for whoever has a form before him, or none.
 *
 * @param tugas name of the task or of the start; {@code null} without form
 * @param penjelasan what the model says of it; {@code null} if it says nothing
 * @param prosedur name of the procedure; {@code null} without form
 * @param tentang what the model says of the procedure; {@code null} if it says nothing
 * @param regulasi name of the regulation that prescribes the procedure; {@code null} for none
 * @param aturan rules that are asked once the form is sent
 * @param bertanya whom one can ask
 * @param panduan part of the guide; {@code null} for the guide as a whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bantuan(String tugas, String penjelasan, String prosedur, String tentang, String regulasi,
        List<AturanDitanya> aturan, List<TempatBertanya> bertanya, String panduan) {

    /**
     * A rule.
     *
     * @param sumber its basis, with its strength and the readings on which it rests
     */
    public record AturanDitanya(String id, String judul, String sumber) {}

    /**
     * An office.
     *
     * @param pejabat who works there today; {@code null} if nobody is known
     * @param sebab why one asks there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TempatBertanya(String kantor, String pejabat, String sebab) {}
}
