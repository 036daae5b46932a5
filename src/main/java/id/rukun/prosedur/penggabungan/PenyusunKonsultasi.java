package id.rukun.prosedur.penggabungan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.ButirNaskah;
import id.rukun.dokumen.TandaTangan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.prosedur.penggabungan.formulir.KonsultasiIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the note of a consultation with the Lurah as it is read and printed (DOC-13). */
@Component
class PenyusunKonsultasi {

    private static final String DASAR = "Pasal 10 ayat (2) Pergub DKI 171/2016";
    static final String NAMA = "Catatan konsultasi Lurah";

    private final PenggabunganService penggabungan;
    private final KepalaNaskah kepala;
    private final WilayahService wilayah;
    private final JabatanService jabatan;
    private final TandaTangan tandaTangan;

    PenyusunKonsultasi(PenggabunganService penggabungan, KepalaNaskah kepala, WilayahService wilayah,
            JabatanService jabatan, TandaTangan tandaTangan) {
        this.penggabungan = penggabungan;
        this.kepala = kepala;
        this.wilayah = wilayah;
        this.jabatan = jabatan;
        this.tandaTangan = tandaTangan;
    }

    Naskah susun(Kasus kasus, KonsultasiIsian isian, PemegangJabatan lurah) {
        String kelurahan = kasus.unitId();
        String hari = Kalender.tulis(isian.tanggalKonsultasi());
        List<String> rt = penggabungan.usulan(kasus.id()).idUnit().stream().map(wilayah::nama).toList();
        return new Naskah(kepala.kop(kelurahan),
                List.of(KepalaNaskah.besar(NAMA), "TENTANG", "PENGGABUNGAN RT DALAM SATU RW"), null,
                List.of(bagian("Dasar", List.of(DASAR)), bagian("RT yang digabung", rt),
                        bagian("Tanggal", List.of(hari)),
                        bagian("Yang berkonsultasi", isian.penghadap().lines().toList()),
                        bagian(saran(lurah), isian.saran().lines().toList())),
                tandaTangan.oleh(kelurahan, isian.tanggalKonsultasi(), lurah),
                null, List.of("Kasus " + kasus.nomor() + ": konsultasi sebelum Musyawarah RW"));
    }

    /** Where the seat is vacant, whoever stands in by policy is named: the regulation speaks of the Lurah. */
    private String saran(PemegangJabatan siapa) {
        return siapa.jabatan() == Jabatan.LURAH ? "Saran Lurah"
                : "Saran " + jabatan.sebutan(siapa) + ", menggantikan Lurah yang jabatannya kosong (kebijakan Rukun)";
    }

    private static Bagian bagian(String nama, List<String> baris) {
        return new Bagian(nama, baris.stream().filter(satu -> !satu.isBlank())
                .map(satu -> new ButirNaskah(null, satu.strip())).toList());
    }
}
