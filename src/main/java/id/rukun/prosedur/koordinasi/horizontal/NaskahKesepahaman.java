package id.rukun.prosedur.koordinasi.horizontal;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.Naskah.TabelNaskah;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.perwalibukittinggi.horizontal.AsistenTerkaitLengkap;
import id.rukun.hukum.perwalibukittinggi.permintaan.AtasNamaSekda;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps what the Asisten have agreed on, or the Sekretaris Daerah has settled, as a document of its case (BKT-D-06). */
@Service
public class NaskahKesepahaman {

    /** What the paper is called. */
    public static final String NAMA = "Catatan kesepahaman antar-Asisten";

    private static final String DASAR = KutipanAturan.dasar(AsistenTerkaitLengkap.class);

    private final HorizontalService horizontal;
    private final DirektoriUnit direktori;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahKesepahaman(HorizontalService horizontal, DirektoriUnit direktori, JabatanService jabatan, WilayahService wilayah,
            KepalaNaskah kepala, TandaTangan tandaTangan, ArsipNaskah arsip) {
        this.horizontal = horizontal;
        this.direktori = direktori;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /**
     * Who signs: the Asisten who has written what all approved, in the name of the Sekretaris Daerah; what he has settled, he himself,
     * and so where the post of that Asisten is vacant.
     */
    public AtasNamaSekda.Fakta penandatangan(KoordinasiHorizontal yang, LocalDate hari) {
        Optional<PemegangJabatan> asisten = asisten(yang, hari);
        return new AtasNamaSekda.Fakta(NAMA, asisten.map(jabatan::sebutan).orElse(Jabatan.SEKDA.sebutan()), asisten.isPresent(),
                asisten.isPresent());
    }

    private Optional<PemegangJabatan> asisten(KoordinasiHorizontal yang, LocalDate hari) {
        return yang.alasanSekda() == null ? jabatan.pejabat(Jabatan.ASISTEN, yang.penyusunId(), hari) : Optional.empty();
    }

    /** Writes it down. */
    public void simpan(Kasus kasus, KoordinasiHorizontal yang, LocalDate hari) {
        String setda = wilayah.tempat(yang.penyusunId(), JenisUnit.SETDA).orElseThrow().id();
        Optional<PemegangJabatan> asisten = asisten(yang, hari);
        KantorPenandatangan kantor = asisten.isPresent() ? new KantorPenandatangan(Jabatan.ASISTEN, yang.penyusunId())
                : new KantorPenandatangan(Jabatan.SEKDA, setda);
        arsip.simpan(kasus.id(), NAMA + "/" + yang.id(), NAMA, kantor, new Naskah(
                kepala.kop(setda), List.of(KepalaNaskah.besar(NAMA)), null, isi(yang),
                asisten.map(siapa -> tandaTangan.oleh(siapa.unitId(), hari, siapa)).orElseGet(() -> sekda(setda, hari)), null,
                List.of("Kasus " + kasus.nomor())));
    }

    private List<Bagian> isi(KoordinasiHorizontal yang) {
        List<Bagian> isi = new ArrayList<>(List.of(baris("Dasar", DASAR), baris("Pokok", yang.pokok()),
                baris("Tujuan", yang.tujuan().sebutan())));
        if (yang.dibahasDalam() != null) {
            isi.add(baris("Dibahas", yang.dibahasDalam().sebutan()));
        }
        isi.add(baris("Naskah", yang.naskah().split("\\R+")));
        if (yang.alasanSekda() != null) {
            isi.add(baris("Ditetapkan", "Sekretaris Daerah, karena para Asisten belum sepakat. Alasan: " + yang.alasanSekda()));
        }
        isi.add(new Bagian(null, null, List.of(), new TabelNaskah(List.of("Asisten", "Jawaban", "Tanggal", "Catatan"),
                horizontal.peserta(yang.id()).stream().map(this::jawaban).toList(), null)));
        return isi;
    }

    private List<String> jawaban(PersetujuanAsisten satu) {
        return List.of(direktori.nama(satu.asistenId()), satu.jawaban() == null ? "tidak diminta" : satu.jawaban().sebutan(),
                satu.dijawabPada() == null ? "–" : Kalender.tulis(satu.dijawabPada()), satu.catatan() == null ? "–" : satu.catatan());
    }

    private Penutup sekda(String setda, LocalDate hari) {
        return tandaTangan.oleh(setda, hari, jabatan.pejabat(Jabatan.SEKDA, setda, hari), Jabatan.SEKDA.sebutan());
    }
}
