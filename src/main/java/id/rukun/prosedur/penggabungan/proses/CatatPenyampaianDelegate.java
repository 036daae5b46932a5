package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.Langkah;
import id.rukun.engine.LangkahDelegate;
import id.rukun.engine.LangkahFactory;
import id.rukun.prosedur.musyawarah.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.PenyampaianIsian;
import org.springframework.stereotype.Component;

/** P-10/S2: the chair of the RW hands the result of the Musyawarah that he chaired to the Lurah. */
@Component
class CatatPenyampaianDelegate extends LangkahDelegate {

    private final PenggabunganService penggabungan;
    private final MusyawarahService musyawarah;

    CatatPenyampaianDelegate(LangkahFactory factory, PenggabunganService penggabungan, MusyawarahService musyawarah) {
        super(factory);
        this.penggabungan = penggabungan;
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PenyampaianIsian isian = langkah.isian(PenyampaianIsian.class);
        langkah.wajibSudahTerjadi("Penyampaian", isian.tanggalPenyampaian());
        musyawarah.hasil(langkah.kasusId(), JenisMusyawarah.RT).stream()
                .filter(hasil -> hasil.unitId().equals(langkah.unitId()))
                .forEach(hasil -> langkah.wajibBerurutan("Berita acara",
                        hasil.keputusan().tanggalBeritaAcara(), "Penyampaian", isian.tanggalPenyampaian()));
        penggabungan.sampaikan(langkah.kasusId(), langkah.unitId(), isian);
    }
}
