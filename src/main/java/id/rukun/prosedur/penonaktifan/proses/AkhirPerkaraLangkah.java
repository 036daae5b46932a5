package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.kabar.KursiBerubah;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.kepengurusan.PengisianJabatan;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.penonaktifan.KasusPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.Penutupan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How a case of deactivation ends, on either route: the post ends, or it stays, or there is none any more. */
@Component
public class AkhirPerkaraLangkah {

    private final PenonaktifanService penonaktifan;
    private final KeputusanService keputusan;
    private final KabarPenonaktifan kabar;
    private final PengisianJabatan pengisian;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final ApplicationEventPublisher peristiwa;

    AkhirPerkaraLangkah(PenonaktifanService penonaktifan, KeputusanService keputusan, KabarPenonaktifan kabar, PengisianJabatan pengisian,
            JabatanService jabatan, WilayahService wilayah, ApplicationEventPublisher peristiwa) {
        this.penonaktifan = penonaktifan;
        this.keputusan = keputusan;
        this.kabar = kabar;
        this.pengisian = pengisian;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.peristiwa = peristiwa;
    }

    /** P-31/S9: from the day of the Keputusan, not before its ratification, the post is vacant; what follows is offered. */
    @TugasModel("penonaktifanAkhiriJabatanDelegate")
    void akhiriJabatan(Langkah langkah) {
        KasusPenonaktifan yang = penonaktifan.ambil(langkah.kasusId());
        PemegangJabatan siapa = penonaktifan.subjek(langkah.kasusId());
        KeputusanLurah dasar = keputusan.keputusan(langkah.kasusId(), yang.jalur().jenisKeputusan()).orElseThrow();
        LocalDate berlaku = keputusan.berlakuSejak(dasar).orElseThrow();
        penonaktifan.nonaktifkan(langkah.kasusId(), dasar.id(), berlaku);
        String sebutan = jabatan.sebutan(siapa);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Pengurus dinonaktifkan", "unit", siapa.unitId(), "keterangan",
                siapa.nama() + ", " + sebutan + ", tidak menjabat lagi sejak " + Kalender.tulis(berlaku) + ".",
                "keputusan", dasar.nomor()));
        kabar.subjek(langkah, siapa, "nonaktif", "Anda dinonaktifkan sebagai " + sebutan + " dengan Keputusan Lurah Nomor "
                + dasar.nomor() + "; sejak " + Kalender.tulis(berlaku) + " hak dan kewenangan Anda dalam jabatan itu berakhir.");
        // With his last post his account goes: what he was told above he may not be able to read.
        kabar.petugas(langkah, siapa, "nonaktif", "Sampaikan salinan Keputusan Lurah Nomor " + dasar.nomor() + " kepada yang "
                + "bersangkutan (" + sebutan + "): dengan berakhirnya jabatan itu ia mungkin tidak dapat lagi membuka Rukun.");
        lanjutkan(langkah, siapa, berlaku);
    }

    private void lanjutkan(Langkah langkah, PemegangJabatan siapa, LocalDate berlaku) {
        if (siapa.jabatan().ketua()) {
            kabar.lurah(langkah, siapa, "nonaktif", pengisian.kursiKetua(langkah, siapa, berlaku));
            return;
        }
        String kosong = pengisian.jabatanLain(langkah, siapa, berlaku);
        kabar.lurah(langkah, siapa, "nonaktif", kosong);
        kabar.ketua(langkah, siapa, rt(siapa) ? Jabatan.KETUA_RT : Jabatan.KETUA_RW, "nonaktif", kosong);
    }

    private boolean rt(PemegangJabatan siapa) {
        return wilayah.unit(siapa.unitId()).jenis() == JenisUnit.RT;
    }

    /** The Keputusan came to nothing: he stays in office. */
    @TugasModel("penonaktifanTetapMenjabatDelegate")
    void tetapMenjabat(Langkah langkah) {
        tutup(langkah, Penutupan.valueOf(langkah.teks(PenonaktifanProcess.HASIL_PENETAPAN)));
    }

    /** The case is closed with its reason; he stays in office and is told so. */
    public void tutup(Langkah langkah, Penutupan sebab) {
        PemegangJabatan siapa = penonaktifan.subjek(langkah.kasusId());
        penonaktifan.tutup(langkah.kasusId(), sebab);
        // A Careteker may sit in his chair since the Keputusan was signed: he is on duty again.
        peristiwa.publishEvent(new KursiBerubah(Set.of(siapa.unitId())));
        String kalimat = sebab.sebutan() + "; " + jabatan.sebutan(siapa) + " tetap menjabat.";
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Perkara ditutup", "keterangan", "Ditutup: " + kalimat));
        kabar.subjek(langkah, siapa, "tutup", "Perkara Anda ditutup: " + kalimat);
        kabar.lurah(langkah, siapa, "tutup", "Perkara ditutup: " + kalimat);
    }

    /** He holds the post no longer: nothing is left to decide, and the case is closed with its reason. */
    @TugasModel("penonaktifanGugurDelegate")
    void gugur(Langkah langkah) {
        PemegangJabatan siapa = penonaktifan.subjek(langkah.kasusId());
        Penutupan sebab = penonaktifan.penutup(penonaktifan.ambil(langkah.kasusId()), langkah.hariIni())
                .orElse(Penutupan.JABATAN_BERAKHIR);
        penonaktifan.tutup(langkah.kasusId(), sebab);
        String kalimat = sebab.sebutan() + "; tidak ada lagi yang diputus tentang " + jabatan.sebutan(siapa) + ".";
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Perkara ditutup", "keterangan", "Ditutup: " + kalimat));
        kabar.lurah(langkah, siapa, "tutup", "Perkara ditutup: " + kalimat);
        if (sebab != Penutupan.MENINGGAL) {
            kabar.subjek(langkah, siapa, "tutup", "Perkara Anda ditutup: " + sebab.sebutan() + ".");
        }
    }
}
