package org.roundtable.web.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.roundtable.demo.CastRow;
import org.roundtable.demo.CastRow.Part;
import org.roundtable.demo.Casting;
import org.roundtable.demo.SceneRow;
import org.roundtable.network.Posing;

/** /network/demo.xhtml */
@Named
@ViewScoped
public class NetworkDemoPage implements Serializable {

    @Inject Casting casting;
    @Inject Posing posing;
    @Inject Doorway doorway;
    private Map<Part, List<CastRow>> parts;

    public void load() {
        parts = casting.cast().stream().collect(Collectors.groupingBy(CastRow::part, TreeMap::new, Collectors.toList()));
    }

    public void signInAs(String handle) throws IOException {
        doorway.enter(posing.signInAs(handle, doorway.device()), "/");
    }

    public String key(SceneRow scene) {
        return "demo.scene." + scene.as().name();
    }

    public Map<Part, List<CastRow>> getParts() {
        return parts;
    }
}
