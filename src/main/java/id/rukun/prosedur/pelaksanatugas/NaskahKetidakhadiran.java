package id.rukun.prosedur.pelaksanatugas;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.pergub171.pengurus.DasarBerhalangan;
import id.rukun.hukum.pergub171.pengurus.SekretarisMenggantikan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pelaksanatugas.formulir.BerhalanganIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps what was recorded of an absence as a document of its case; the law prescribes no form for it. */
@Service
public class NaskahKetidakhadiran {

    private static final String NAMA = "Catatan ketidakhadiran pengurus";
    private static final String TETAP = KutipanAturan.dasar(DasarBerhalangan.class);
    private static final String SEMENTARA = KutipanAturan.dasar(SekretarisMenggantikan.class);

    private final BerhalanganService berhalangan;
    private final JabatanService jabatan;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahKetidakhadiran(BerhalanganService berhalangan, JabatanService jabatan, KepalaNaskah kepala, TandaTangan tandaTangan,
            ArsipNaskah arsip) {
        this.berhalangan = berhalangan;
        this.jabatan = jabatan;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /**
     * Writes an absence down, in the words of its form.
     *
     * @param oleh who has recorded it, in the post in which he did
     */
    public void simpan(Kasus kasus, BerhalanganIsian isian, LocalDate hari, PemegangJabatan oleh) {
        Berhalangan yang = berhalangan.ambil(kasus.id());
        PemegangJabatan siapa = berhalangan.posisi(yang);
        List<Bagian> isi = new ArrayList<>(List.of(baris("Yang berhalangan", siapa.nama() + ", " + jabatan.sebutan(siapa)),
                baris("Sifat", isian.sifat().sebutan()),
                baris("Tidak bertugas sejak", Kalender.tulis(yang.mulai())),
                baris(yang.tetap() ? "Ditinjau lagi" : "Diperkirakan kembali", Kalender.tulis(yang.perkiraan())),
                baris("Sebab", isian.sebab())));
        dasar(yang, siapa).ifPresent(teks -> isi.add(baris("Dasar", teks)));
        arsip.simpan(kasus.id(), NAMA, NAMA, new KantorPenandatangan(oleh.jabatan(), oleh.unitId()), new Naskah(
                kepala.kop(oleh.unitId()), List.of(KepalaNaskah.besar(NAMA)), null, isi,
                tandaTangan.oleh(oleh.unitId(), hari, oleh), null, List.of("Kasus " + kasus.nomor())));
    }

    /** What the law says of such an absence; nothing of one that a member who is no Ketua comes back from. */
    private static Optional<String> dasar(Berhalangan yang, PemegangJabatan siapa) {
        if (yang.tetap()) {
            return Optional.of(TETAP);
        }
        return siapa.jabatan().ketua() ? Optional.of(SEMENTARA) : Optional.empty();
    }
}
