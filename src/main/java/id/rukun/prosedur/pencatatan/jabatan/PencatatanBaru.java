package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.prosedur.pencatatan.formulir.jabatan.JenisPencatatanJabatan;
import java.time.LocalDate;

/**
 * A change of who holds a post, as it is put forward.
 *
 * @param pengaju login of who puts it forward
 * @param kantor group of his office
 * @param kantorPenetap group of the office that decides
 * @param berlaku first day on which it holds
 */
public record PencatatanBaru(KursiDicatat kursi, JenisPencatatanJabatan jenis, String pengaju, String kantor, String kantorPenetap,
        LocalDate berlaku) {}
