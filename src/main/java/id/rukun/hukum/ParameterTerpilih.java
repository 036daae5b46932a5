package id.rukun.hukum;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/** The declared parameters on one day, read from all editions. */
record ParameterTerpilih(ParameterHukum semua, LocalDate tanggal, Set<String> dinyatakan) implements ParameterBerlaku {

    @Override
    public int bilangan(String id) {
        return (Integer) baca(id, JenisNilai.BILANGAN);
    }

    @Override
    public Period masa(String id) {
        return (Period) baca(id, JenisNilai.MASA);
    }

    @Override
    public Duration jam(String id) {
        return (Duration) baca(id, JenisNilai.JAM);
    }

    @Override
    public Pecahan pecahan(String id) {
        return (Pecahan) baca(id, JenisNilai.PECAHAN);
    }

    @Override
    public boolean pilihan(String id) {
        return (Boolean) baca(id, JenisNilai.PILIHAN);
    }

    @Override
    public LocalDate tanggal(String id) {
        return (LocalDate) baca(id, JenisNilai.TANGGAL);
    }

    @Override
    public String nilai(String id) {
        return cari(id).nilai();
    }

    private Object baca(String id, JenisNilai jenis) {
        Parameter parameter = cari(id);
        if (parameter.jenis() != jenis) {
            throw new IllegalArgumentException(id + " berjenis " + parameter.jenis() + ", bukan " + jenis);
        }
        return jenis.baca(parameter.nilai());
    }

    private Parameter cari(String id) {
        if (!dinyatakan.contains(id)) {
            throw new IllegalArgumentException("Parameter " + id + " tidak dinyatakan atau tidak dikenal");
        }
        return semua.cari(id, tanggal)
                .orElseThrow(() -> new IllegalArgumentException("Parameter " + id + " tidak berlaku pada " + tanggal));
    }
}
