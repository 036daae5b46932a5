package id.rukun.prosedur.musyawarah.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.musyawarah.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.RangkaianMusyawarah;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P-37/S8: the minutes, signed by name and date, end the series; also where another family holds the meeting (P-39/S4). */
@Component
class CatatBeritaAcaraDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;
    private final Penjabat penjabat;

    CatatBeritaAcaraDelegate(LangkahFactory factory, MusyawarahService musyawarah, Penjabat penjabat) {
        super(factory);
        this.musyawarah = musyawarah;
        this.penjabat = penjabat;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        BeritaAcaraIsian isian = langkah.isian(BeritaAcaraIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        langkah.wajibTanggalSesuai();
        wajibTandaTangan(langkah, rapat.rangkaian(), isian);
        musyawarah.tandatangani(rapat, isian);
        langkah.tulis(JenisEntri.DOKUMEN, Map.of("dokumen", "Berita acara musyawarah", "nomor", isian.nomor(),
                "tanggal", isian.tanggal(), "penandatangan", isian.penandatangan()));
    }

    /** The minutes bear the name of whoever held the conducting post on their day. */
    private void wajibTandaTangan(Langkah langkah, RangkaianMusyawarah rangkaian, BeritaAcaraIsian isian) {
        Jabatan kantor = Jabatan.dariPeran(langkah.teks(MusyawarahProcess.PERAN_PIMPINAN));
        penjabat.wajibTandaTangan(langkah, kantor, rangkaian.unitId(), isian.tanggal(),
                isian.penandatangan().lines().map(String::strip).filter(nama -> !nama.isEmpty()).toList());
    }
}
