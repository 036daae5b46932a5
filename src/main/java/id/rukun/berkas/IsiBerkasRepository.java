package id.rukun.berkas;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IsiBerkasRepository extends JpaRepository<IsiBerkas, String> {

    @Query("select i from IsiBerkas i where i.entri.kasusId = :kasusId")
    List<IsiBerkas> dariKasus(String kasusId);

    /** The contents of a case by the id of their entry. */
    default Map<String, IsiBerkas> perEntri(String kasusId) {
        return dariKasus(kasusId).stream().collect(Collectors.toMap(IsiBerkas::entriId, Function.identity()));
    }
}
