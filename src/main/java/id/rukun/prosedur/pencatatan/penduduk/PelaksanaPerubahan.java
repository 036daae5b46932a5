package id.rukun.prosedur.pencatatan.penduduk;

import id.rukun.penduduk.catat.IdentitasPenduduk;
import id.rukun.penduduk.catat.KartuTujuan;
import id.rukun.penduduk.catat.KartuTujuan.CaraKartu;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.penduduk.catat.PencatatPenduduk;
import id.rukun.penduduk.keluarga.HubunganDalamKk;
import id.rukun.prosedur.pencatatan.formulir.penduduk.BarisAnggota;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PencatatanPendudukIsian;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Carries out what a submission says, in the register of residents. */
@Component
public class PelaksanaPerubahan {

    private final PencatatPenduduk pencatat;
    private final PembacaPenduduk pembaca;

    PelaksanaPerubahan(PencatatPenduduk pencatat, PembacaPenduduk pembaca) {
        this.pencatat = pencatat;
        this.pembaca = pembaca;
    }

    /**
     * Changes the register.
     *
     * @param siapa whom it is about, as the register knows him; empty for somebody new
     * @return his id
     */
    public String laksanakan(String kasusId, PencatatanPendudukIsian isian, Optional<KeadaanPenduduk> siapa) {
        String orang = siapa.map(k -> k.orang().id()).orElse(null);
        switch (isian.jenis()) {
            case PENDUDUK_BARU -> orang = pencatat.baru(kasusId, new IdentitasPenduduk(isian.nik(), isian.nama().strip(),
                    isian.tanggalLahir(), isian.jenisKelamin().kelamin()), isian.rt(), isian.berlaku(), kartu(isian));
            case PINDAH_DATANG, PINDAH_RT -> pencatat.pindah(kasusId, orang, isian.rt(), isian.berlaku(), kartu(isian));
            case PEMBETULAN -> betulkan(kasusId, isian, siapa.orElseThrow());
            case PINDAH_KELUAR -> pencatat.keluar(kasusId, orang, isian.berlaku(), Boolean.TRUE.equals(isian.sekeluarga()));
            case MENINGGAL -> pencatat.meninggal(kasusId, orang, isian.berlaku());
            case KK_BARU -> pencatat.kartuBaru(kasusId, orang, isian.nomorKk(), isian.berlaku(), anggota(isian));
            case KEPALA_KELUARGA -> pencatat.gantiKepala(kasusId, orang, isian.berlaku(), anggota(isian));
        }
        return orang;
    }

    private void betulkan(String kasusId, PencatatanPendudukIsian isian, KeadaanPenduduk siapa) {
        IdentitasPenduduk lama = IdentitasPenduduk.dari(siapa.orang());
        IdentitasPenduduk benar = new IdentitasPenduduk(Objects.requireNonNullElse(isian.nikBenar(), lama.nik()),
                Objects.requireNonNullElse(isian.namaBenar(), lama.nama()).strip(),
                Objects.requireNonNullElse(isian.tanggalLahirBenar(), lama.tanggalLahir()),
                isian.jenisKelaminBenar() == null ? lama.jenisKelamin() : isian.jenisKelaminBenar().kelamin());
        if (!benar.equals(lama)) {
            pencatat.betulkan(kasusId, siapa.orang().id(), benar);
        }
        if (isian.nomorKkBenar() != null && siapa.kartu() != null && !isian.nomorKkBenar().equals(siapa.kartu().nomor())) {
            pencatat.betulkanKartu(kasusId, siapa.kartu().id(), isian.nomorKkBenar());
        }
    }

    private KartuTujuan kartu(PencatatanPendudukIsian isian) {
        return switch (isian.kartu()) {
            case KARTU_BARU -> new KartuTujuan(CaraKartu.BARU, isian.nomorKk(), null, null);
            case ANGGOTA -> new KartuTujuan(CaraKartu.ANGGOTA, null, pembaca.kartu(isian.nomorKk()).orElseThrow().kartu().id(),
                    isian.hubungan().hubungan());
            case SEKELUARGA -> new KartuTujuan(CaraKartu.SEKELUARGA, null, null, null);
            case TETAP -> new KartuTujuan(CaraKartu.TETAP, null, null, null);
        };
    }

    private static Map<String, HubunganDalamKk> anggota(PencatatanPendudukIsian isian) {
        return isian.anggota().stream().collect(Collectors.toMap(BarisAnggota::orang, a -> a.hubungan().hubungan(), (satu, sama) -> satu));
    }
}
