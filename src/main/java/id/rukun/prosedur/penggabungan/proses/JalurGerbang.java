package id.rukun.prosedur.penggabungan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.pergub171.penataan.RwBerbedaSatuKelurahan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P-10/G0: RT of different RW go this way; RT of one RW go the way of Pasal 10 ayat (2), which the case names. */
@Component
@Jawaban("jalur")
class JalurGerbang extends Gerbang<Jalur> {

    private final PenggabunganService penggabungan;
    private final WilayahService wilayah;

    JalurGerbang(LangkahFactory factory, PenggabunganService penggabungan, WilayahService wilayah) {
        super(factory);
        this.penggabungan = penggabungan;
        this.wilayah = wilayah;
    }

    @Override
    protected Jalur jawab(Langkah langkah) {
        List<String> rt = langkah.daftar(PenggabunganRtLintasRwProcess.DAFTAR_UNIT);
        boolean lintasRw = langkah.tanya(RwBerbedaSatuKelurahan.class, new RwBerbedaSatuKelurahan.Fakta(
                penggabungan.rw(rt).stream().map(wilayah::nama).toList(),
                penggabungan.kelurahan(rt).stream().map(wilayah::nama).toList())).terpenuhi();
        if (!lintasRw) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "DIALIHKAN", "keterangan",
                    "Penggabungan dalam satu RW mengikuti Pasal 10 ayat (2) (P-09). Ajukan dengan prosedur itu, atau "
                            + "secara tertulis kepada Lurah."));
        }
        return lintasRw ? Jalur.LINTAS_RW : Jalur.SATU_RW;
    }
}
