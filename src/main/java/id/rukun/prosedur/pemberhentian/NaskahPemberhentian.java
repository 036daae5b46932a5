package id.rukun.prosedur.pemberhentian;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.pergub171.pemberhentian.KematianBerdokumen;
import id.rukun.hukum.pergub171.pemberhentian.PengunduranDiriBersurat;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pemberhentian.formulir.LaporanBerhentiIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Keeps what the Kelurahan has verified of a death or resignation as a document of its case; the law prescribes no form for it. */
@Service
public class NaskahPemberhentian {

    private static final String NAMA = "Catatan pemberhentian pengurus";
    private static final String MENINGGAL = KutipanAturan.dasar(KematianBerdokumen.class);
    private static final String MUNDUR = KutipanAturan.dasar(PengunduranDiriBersurat.class);

    private final PemberhentianService pemberhentian;
    private final JabatanService jabatan;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahPemberhentian(PemberhentianService pemberhentian, JabatanService jabatan, KepalaNaskah kepala, TandaTangan tandaTangan,
            ArsipNaskah arsip) {
        this.pemberhentian = pemberhentian;
        this.jabatan = jabatan;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /**
     * Writes down what is verified of a case.
     *
     * @param laporan the report, in its words
     * @param oleh who has verified it, in the post in which he did
     */
    public void simpan(Kasus kasus, LaporanBerhentiIsian laporan, LocalDate hari, PemegangJabatan oleh) {
        Pemberhentian yang = pemberhentian.ambil(kasus.id());
        PemegangJabatan siapa = pemberhentian.posisi(yang);
        List<Bagian> isi = List.of(baris("Yang berhenti", siapa.nama() + ", " + jabatan.sebutan(siapa)),
                baris("Sebab", yang.sebab().sebutan()),
                baris(yang.meninggal() ? "Hari meninggal" : "Tanggal surat", Kalender.tulis(yang.tanggal())),
                baris("Diterima Kelurahan", Kalender.tulis(yang.diterima())),
                baris("Berhenti sejak", Kalender.tulis(yang.berlaku())),
                baris("Keterangan", laporan.keterangan()),
                baris("Dasar", yang.meninggal() ? MENINGGAL : MUNDUR));
        arsip.simpan(kasus.id(), NAMA, NAMA, new KantorPenandatangan(oleh.jabatan(), oleh.unitId()), new Naskah(
                kepala.kop(oleh.unitId()), List.of(KepalaNaskah.besar(NAMA)), null, isi,
                tandaTangan.oleh(oleh.unitId(), hari, oleh), null, List.of("Kasus " + kasus.nomor())));
    }
}
