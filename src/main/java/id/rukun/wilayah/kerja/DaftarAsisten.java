package id.rukun.wilayah.kerja;

import java.util.Optional;

/** The lists by which the regulation of a city gives its units to its Asisten. */
public interface DaftarAsisten {

    /**
     * The line of a code.
     *
     * @param tenant short name of the government
     * @param kode code under which the list knows units ({@link UnitKerja#kodeRouting})
     * @return empty for what is in no list of the city
     */
    Optional<BarisAsisten> cari(String tenant, String kode);

    /**
     * A line of a list.
     *
     * @param asisten code of the Asisten; {@code null} where the Sekretaris Daerah coordinates by himself
     * @param butir where the regulation says so; {@code null} where it is a reading of it
     */
    record BarisAsisten(String asisten, String butir) {}
}
