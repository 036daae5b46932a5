package id.rukun.penduduk.keluarga;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Reads from the members of one family card who is whose spouse, parent and child. */
final class SusunanKk {

    private final List<BarisKk> baris;
    private final LocalDate tanggal;

    /** @param baris members that came onto the card on the date or before, also those who have left it */
    SusunanKk(List<BarisKk> baris, LocalDate tanggal) {
        this.baris = baris;
        this.tanggal = tanggal;
    }

    Stream<HubunganKeluarga> hubungan() {
        return baris.stream().flatMap(this::hubungan);
    }

    private Stream<HubunganKeluarga> hubungan(BarisKk anggota) {
        return switch (anggota.hubungan()) {
            case SUAMI, ISTRI -> anggota.berlakuPada(tanggal)
                    ? Stream.of(hubungan(anggota.kepalaId(), anggota.anggotaId(), JenisHubungan.SUAMI_ISTRI, anggota))
                    : Stream.empty();
            // A child stays a child, though he moves to a card of his own.
            case ANAK -> Stream.concat(Stream.of(anggota.kepalaId()), orangTuaLain(anggota)).map(
                    orangTua -> hubungan(orangTua, anggota.anggotaId(), JenisHubungan.ORANG_TUA_ANAK, anggota));
            case ORANG_TUA -> Stream.of(
                    hubungan(anggota.anggotaId(), anggota.kepalaId(), JenisHubungan.ORANG_TUA_ANAK, anggota));
            case MENANTU, CUCU, MERTUA, FAMILI_LAIN, LAINNYA -> Stream.empty();
        };
    }

    /** The spouse who was on the card when the child came onto it; one who came later is a step-parent. */
    private Stream<String> orangTuaLain(BarisKk anak) {
        return baris.stream().filter(b -> b.hubungan().pasangan() && b.berlakuPada(anak.mulai()))
                .map(BarisKk::anggotaId);
    }

    private static HubunganKeluarga hubungan(String satu, String lain, JenisHubungan jenis, BarisKk dari) {
        return new HubunganKeluarga(satu, lain, jenis, SumberHubungan.KARTU_KELUARGA, dari.kkId(), dari.mulai());
    }
}
