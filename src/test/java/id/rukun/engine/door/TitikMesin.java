package id.rukun.engine.door;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** Every endpoint of the engine and its web applications, read from their own declarations: none is forgotten. */
final class TitikMesin {

    private static final Set<Class<? extends java.lang.annotation.Annotation>> METODE =
            Set.of(GET.class, POST.class, PUT.class, DELETE.class);

    private static final Map<String, Application> APLIKASI = Map.of("cockpit", new CockpitApplication(), "admin",
            new AdminApplication(), "tasklist", new TasklistApplication(), "welcome", new WelcomeApplication());

    private TitikMesin() {}

    /** Endpoints as {@code METHOD /path/{parameter}}. */
    static List<String> semua() {
        Set<String> temuan = new TreeSet<>();
        telusuri(DefaultProcessEngineRestServiceImpl.class, "", temuan);
        return List.copyOf(temuan);
    }

    /** Endpoints of the four web applications beside the engine's REST interface. */
    static List<String> aplikasi() {
        Set<String> temuan = new TreeSet<>();
        APLIKASI.forEach((nama, aplikasi) -> aplikasi.getClasses().stream()
                .filter(kelas -> kelas.isAnnotationPresent(Path.class))
                .forEach(kelas -> telusuri(kelas,
                        "/camunda/api/" + nama + garis(kelas.getAnnotation(Path.class).value()), temuan)));
        return List.copyOf(temuan);
    }

    private static void telusuri(Class<?> kelas, String awalan, Set<String> temuan) {
        for (Method method : kelas.getMethods()) {
            Path jalur = method.getAnnotation(Path.class);
            String penuh = jalur == null ? awalan : awalan + garis(jalur.value());
            List<String> metode = Arrays.stream(method.getAnnotations())
                    .flatMap(a -> Stream.ofNullable(a.annotationType().getAnnotation(HttpMethod.class)))
                    .map(HttpMethod::value)
                    .filter(nama -> METODE.stream().anyMatch(m -> m.getSimpleName().equals(nama)))
                    .toList();
            metode.forEach(nama -> temuan.add(nama + " " + penuh));
            if (metode.isEmpty() && jalur != null && method.getReturnType().getName().startsWith("org.camunda")) {
                telusuri(method.getReturnType(), penuh, temuan);
            }
        }
    }

    private static String garis(String jalur) {
        String rapi = jalur.replaceAll("/+$", "");
        return rapi.isEmpty() || rapi.startsWith("/") ? rapi : "/" + rapi;
    }
}
