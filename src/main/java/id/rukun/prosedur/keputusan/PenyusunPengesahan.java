package id.rukun.prosedur.keputusan;

import static id.rukun.dokumen.KepalaNaskah.besar;
import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.ButirNaskah;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.prosedur.keputusan.KeputusanService.Penandatangan;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.register.PengesahanCamat;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the Camat's ratification of a Keputusan Lurah as it is signed (DOC-11). */
@Component
class PenyusunPengesahan {

    private final KepalaNaskah kepala;

    PenyusunPengesahan(KepalaNaskah kepala) {
        this.kepala = kepala;
    }

    /**
     * The whole text.
     *
     * @param kecamatanId whose Camat ratifies
     * @param tentang subject of the Keputusan
     * @param dasar provisions on which it rests
     */
    Naskah susun(KeputusanLurah keputusan, PengesahanCamat pengesahan, String kecamatanId, String tentang, String dasar,
            Penandatangan oleh) {
        String walikota = pengesahan.atasNama().sebutan();
        // Pasal 1 angka 7 and 8: "Walikota Kota Administrasi", "Bupati Kabupaten Administrasi".
        String wilayah = kepala.nama(kecamatanId, pengesahan.atasNama().wilayah());
        String camat = "CAMAT " + besar(kepala.namaPendek(kecamatanId, JenisUnit.KECAMATAN));
        String lurah = "Keputusan Lurah " + kepala.namaPendek(keputusan.kelurahanId(), JenisUnit.KELURAHAN) + " Nomor "
                + keputusan.nomor();
        return new Naskah(kepala.kop(kecamatanId),
                List.of("PENGESAHAN " + camat, "NOMOR " + pengesahan.nomor(), "TENTANG", "PENGESAHAN " + besar(lurah)),
                camat + ",",
                List.of(baris("Dasar", dasar),
                        new Bagian("Mengesahkan", List.of(new ButirNaskah(null, lurah + " tanggal "
                                + Kalender.tulis(keputusan.tanggal()) + " tentang " + tentang + "."))),
                        new Bagian("Berlaku", List.of(new ButirNaskah(null, "Keputusan Lurah itu berlaku sejak tanggal "
                                + Kalender.tulis(pengesahan.berlakuSejak()) + ".")))),
                new Penutup(List.of("Disahkan di " + kepala.tempat(kecamatanId),
                        "pada tanggal " + Kalender.tulis(pengesahan.tanggal()),
                        "a.n. " + besar(walikota) + " " + besar(wilayah)), oleh.barisJabatan() + ",", oleh.nama(),
                        oleh.nip()),
                null,
                List.of("Kepala rantai berkas kasus pada pengesahan: " + oleh.kepalaBerkas(),
                        "Sidik naskah Keputusan yang disahkan: " + keputusan.sidikNaskah()));
    }
}
