package id.rukun.prosedur.pelaksanatugas;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pelaksanatugas.formulir.BerhalanganIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Keeps what was recorded of an absence as a document of its case; the law prescribes no form for it. */
@Service
public class NaskahKetidakhadiran {

    private static final String NAMA = "Catatan ketidakhadiran pengurus";

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
        arsip.simpan(kasus.id(), NAMA, NAMA, new KantorPenandatangan(oleh.jabatan(), oleh.unitId()), new Naskah(
                kepala.kop(oleh.unitId()), List.of(KepalaNaskah.besar(NAMA)), null,
                List.of(baris("Yang berhalangan", siapa.nama() + ", " + jabatan.sebutan(siapa)),
                        baris("Sifat", isian.sifat().sebutan()),
                        baris("Tidak bertugas sejak", Kalender.tulis(yang.mulai())),
                        baris(yang.tetap() ? "Ditinjau lagi" : "Diperkirakan kembali", Kalender.tulis(yang.perkiraan())),
                        baris("Sebab", isian.sebab()),
                        baris("Dasar", "Pasal 22 ayat (2) huruf c dan Pasal 35 ayat (2) huruf d Pergub DKI 171/2016")),
                tandaTangan.oleh(oleh.unitId(), hari, oleh), null, List.of("Kasus " + kasus.nomor())));
    }
}
