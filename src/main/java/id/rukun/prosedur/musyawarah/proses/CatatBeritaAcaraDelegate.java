package id.rukun.prosedur.musyawarah.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahDelegate;
import id.rukun.engine.LangkahFactory;
import id.rukun.prosedur.musyawarah.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.StatusRangkaian;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P-37/S8 and P-39/S4: the minutes, signed by name and date, end the series. */
@Component
class CatatBeritaAcaraDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;

    CatatBeritaAcaraDelegate(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        BeritaAcaraIsian isian = langkah.isian(BeritaAcaraIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        langkah.wajibSudahTerjadi("Berita acara", isian.tanggal());
        langkah.wajibBerurutan("Musyawarah", rapat.dilaksanakanPada(), "Berita acara", isian.tanggal());
        musyawarah.tandatangani(rapat, isian);
        rapat.rangkaian().tutup(StatusRangkaian.SELESAI);
        musyawarah.simpan(rapat.rangkaian());
        langkah.tulis(JenisEntri.DOKUMEN, Map.of("dokumen", "Berita acara musyawarah", "nomor", isian.nomor(),
                "tanggal", isian.tanggal(), "penandatangan", isian.penandatangan()));
    }
}
