package id.rukun.meja.impor;

import id.rukun.akun.KunciAkunService;
import id.rukun.engine.office.Pengguna;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.impor.ImporDitolakException;
import id.rukun.impor.LingkupImpor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * For which areas the signed-in person may import (RUKUN-POL-181, policy of Rukun): the Lurah and his staff for their Kelurahan, the
 * Sekretaris Daerah and his staff for the whole area of a city. Staff add to a register, their heads change it as well (RUKUN-POL-221): what
 * is changed day by day is decided by two persons. Who watches over procedures or the machine imports nothing.
 */
@Component
public class HakImpor {

    private static final Set<Jabatan> KELURAHAN = EnumSet.of(Jabatan.LURAH, Jabatan.PETUGAS_KELURAHAN);
    private static final Set<Jabatan> SETDA = EnumSet.of(Jabatan.SEKDA, Jabatan.PETUGAS_UNIT);
    private static final Set<Jabatan> KEPALA = EnumSet.of(Jabatan.LURAH, Jabatan.SEKDA);
    private static final String HANYA_MENAMBAH = "Berkas ini mengubah %d baris yang sudah tercatat, dan petugas hanya menambah baris baru. "
            + "Mintalah kepala kantor Anda, Lurah atau Sekretaris Daerah, memeriksa dan menerapkan berkas ini; atau keluarkan baris itu dan, bila tentang "
            + "penduduk, RT, atau RW, catat perubahannya dengan Perubahan register penduduk atau Perubahan keterangan RT atau RW (kebijakan Rukun "
            + "RUKUN-POL-221).";
    private static final String BUKAN_PENGELOLA = "Data wilayah hanya diimpor Lurah dan petugas Kelurahannya, dan bagi sebuah kota Sekretaris "
            + "Daerah dan petugasnya (kebijakan Rukun RUKUN-POL-181).";

    private final Pengguna pengguna;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final KunciAkunService kunci;
    private final JamRukun jam;

    HakImpor(Pengguna pengguna, JabatanService jabatan, WilayahService wilayah, KunciAkunService kunci, JamRukun jam) {
        this.pengguna = pengguna;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kunci = kunci;
        this.jam = jam;
    }

    /** Whether the signed-in person may import anything. */
    public boolean mengelola() {
        return pengguna.akun().filter(akun -> !lingkup(akun).isEmpty()).isPresent();
    }

    /** Login of the signed-in person. */
    String akun() {
        return pengguna.akun().orElseThrow(() -> tolak(HakBaca.BELUM_MASUK));
    }

    /** @throws ResponseStatusException 403 if there are none */
    List<LingkupImpor> lingkup() {
        List<LingkupImpor> semua = lingkup(akun());
        if (semua.isEmpty()) {
            throw tolak(BUKAN_PENGELOLA);
        }
        return semua;
    }

    /**
     * One of them by the code of its area.
     *
     * @throws ResponseStatusException 403 if it is not his
     */
    LingkupImpor lingkupKode(String kode) {
        return lingkup().stream().filter(satu -> satu.kode().equals(kode)).findFirst().orElseThrow(() -> tolak(BUKAN_PENGELOLA));
    }

    /**
     * Asks before a file changes what is recorded.
     *
     * @param kode code of the area for which he imports
     * @param berubah how many recorded rows the file changes
     * @throws ImporDitolakException if it changes some and he only adds (RUKUN-POL-221)
     */
    void wajibMengubah(String akun, String kode, int berubah) {
        if (berubah > 0 && kursi(akun).stream().filter(kursi -> memegang(kursi, KEPALA)).flatMap(kursi -> wilayah(kursi).stream())
                .noneMatch(id -> wilayah.ringkas(id).kode().equals(kode))) {
            throw new ImporDitolakException(HANYA_MENAMBAH.formatted(berubah));
        }
    }

    /**
     * Asks once more before what somebody has sent a while ago comes to hold: his post may have ended meanwhile, or his account been locked.
     *
     * @param kode code of the area for which he imports
     * @throws ImporDitolakException if he may not any more
     */
    void masih(String akun, String kode) {
        if (kunci.terkunci(akun) || lingkup(akun).stream().noneMatch(satu -> satu.kode().equals(kode))) {
            throw new ImporDitolakException("Selagi berkas ini dikerjakan, hak Anda untuk mengimpornya berakhir atau akun Anda dikunci, sehingga "
                    + "tidak ada yang ditulis.");
        }
    }

    /** The offices by which somebody may import anything. */
    List<KursiAkun> kursi(String akun) {
        return jabatan.kursiAkun(akun, jam.hariIni()).stream().filter(kursi -> wilayah(kursi).isPresent()).toList();
    }

    private List<LingkupImpor> lingkup(String akun) {
        return kursi(akun).stream().flatMap(kursi -> wilayah(kursi).stream()).distinct().map(id -> {
            UnitRingkas unit = wilayah.ringkas(id);
            return new LingkupImpor(wilayah.unit(id).tenant(), unit.kode(), unit.nama());
        }).toList();
    }

    private Optional<String> wilayah(KursiAkun kursi) {
        if (memegang(kursi, KELURAHAN)) {
            return Optional.of(kursi.unitId());
        }
        return memegang(kursi, SETDA) && wilayah.unit(kursi.unitId()).jenis() == JenisUnit.SETDA
                ? Optional.of(wilayah.pemerintah(kursi.unitId()).id()) : Optional.empty();
    }

    private static boolean memegang(KursiAkun kursi, Set<Jabatan> salahSatu) {
        return salahSatu.stream().anyMatch(jabatan -> jabatan.peran().equals(kursi.peran()));
    }

    private static ResponseStatusException tolak(String pesan) {
        return new ResponseStatusException(HttpStatus.FORBIDDEN, pesan);
    }
}
