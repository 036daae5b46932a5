package id.rukun.hukum.kebijakan.pelimpahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Who has delegated takes it back, while it has not ended. */
@Ketentuan(
        id = "RUKUN-POL-159",
        judul = "Yang dicabut pelimpahan sendiri yang belum berakhir",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PELIMPAHAN_TIDAK_DAPAT_DICABUT")
public final class PelimpahanDapatDicabut implements Aturan<PelimpahanDapatDicabut.Fakta> {

    /** Whether it is one of the office that takes it back, signed and not ended. */
    public record Fakta(boolean milikSendiri) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.milikSendiri() ? Putusan.terpenuhi(this, fakta, parameter, "Pelimpahan itu dapat dicabut.")
                : Putusan.gagal(this, fakta, parameter, "Yang dapat dicabut hanya pelimpahan dari kantor Anda yang sudah ditandatangani dan "
                        + "belum berakhir. Pilih dari daftar.");
    }
}
